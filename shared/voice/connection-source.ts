import { fetchLine, type Line, type VoiceWay } from './fetch-line.ts';
import { SessionFailure } from './session-end.ts';

const FORBIDDEN = 403;

/** What is known of the way to a room; asked anew for every call. */
export interface ConnectionSource {
  /** @throws SessionFailure where there is no way. */
  current(): VoiceWay;
  /** Asks the API anew; undefined where that could use up a grant. */
  reload: (() => Promise<void>) | undefined;
  /** Asks the API without any grant; where that finds a gate, access has been taken back. */
  recheck?: (() => Promise<void>) | undefined;
  /** A line that has been waited for, once. */
  found?(): Line | undefined;
}

/**
 * Fetches the way into a room. A refusal can mean that the session ticket is too old (30 min), so a public
 * Genie is loaded anew, once. A private one is asked about without its grant where access itself is refused: that
 * uses up nothing, and the visitor finds the gate.
 */
export async function fetchFromSource(source: ConnectionSource, signal: AbortSignal): Promise<Line> {
  const found = source.found?.();
  if (found) return found;
  const ask = () => fetchLine(source.current(), signal);
  try {
    return await ask();
  } catch (cause) {
    if (!(cause instanceof SessionFailure) || cause.code !== 'not-allowed') throw cause;
    const isForbidden = cause.cause === FORBIDDEN;
    if (!source.reload && isForbidden) await source.recheck?.();
    if (!source.reload) throw cause;
    await source.reload();
    signal.throwIfAborted();
    return ask();
  }
}
