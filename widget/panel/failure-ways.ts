import type { FailureCode } from '../../shared/voice/session-end.ts';

/** Trying again cannot change how the page is served, what the browser can do, or how the Genie is set up. */
export function mayHelpToRetry(code: FailureCode): boolean {
  return !/e-blocked|insecure|sandboxed|unsupported|no-voice|agent-locked/.test(code);
}
