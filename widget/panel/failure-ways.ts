import type { FailureCode } from '../../shared/voice/session-end.ts';

/** Typing works where only the microphone does not, and asks less of a network. */
export function mayHelpToType(code: FailureCode): boolean {
  return /^microphone|^calls/.test(code);
}

/** Trying again cannot change how the page is served, what the browser can do, or how the Genie is set up. */
export function mayHelpToRetry(code: FailureCode): boolean {
  return !/e-blocked|insecure|sandboxed|unsupported|no-voice|agent-locked/.test(code);
}
