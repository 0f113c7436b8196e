/** What a visitor's microphone has brought so far. */
export interface Hearing {
  /** How long there has been nothing at all while it was the visitor's turn. */
  silentMs: number;
  /** The visitor says something just now. */
  isSpeech: boolean;
}

export interface HearingSample {
  /** 0 to 1; undefined where it could not be measured. */
  rms: number | undefined;
  elapsedMs: number;
  /** Nobody expects words while the Genie has the word. */
  isVisitorsTurn: boolean;
}

/** Below −70 dBFS: less than the noise of a quiet room. */
const SILENT_RMS = 10 ** (-70 / 20);
/** Above −48 dBFS: a voice, not a fan. */
const SPEECH_RMS = 10 ** (-48 / 20);
const SILENCE_MS = 8_000;
/** Timers of a busy page come late; what was not measured is not known to be silent. */
const MAX_STEP_MS = 1_000;

export const NOTHING_HEARD: Hearing = { silentMs: 0, isSpeech: false };

export function hearNext(before: Hearing, { rms, elapsedMs, isVisitorsTurn }: HearingSample): Hearing {
  if (rms === undefined) return before;
  if (rms >= SILENT_RMS) return { silentMs: 0, isSpeech: rms >= SPEECH_RMS };
  const stepMs = isVisitorsTurn ? Math.min(Math.max(elapsedMs, 0), MAX_STEP_MS) : 0;
  return { silentMs: before.silentMs + stepMs, isSpeech: false };
}

/** "We can't hear you." */
export function isUnheard({ silentMs }: Hearing): boolean {
  return silentMs >= SILENCE_MS;
}
