import type { Line } from './fetch-line.ts';
import { SessionFailure } from './session-end.ts';

/**
 * Enters a room. Its token can have been used up on the way, or be for a room that is gone: where it is refused,
 * another line is fetched, once.
 */
export async function enterRoom<Entered>(
  enter: (line: Line) => Promise<Entered>,
  line: Line,
  fetchLine: () => Promise<Line>,
): Promise<Entered> {
  try {
    return await enter(line);
  } catch (cause) {
    if (!(cause instanceof SessionFailure) || cause.code !== 'voice-refused') throw cause;
    return enter(await fetchLine());
  }
}
