import type { FailureCode } from '../../shared/voice/session-end.ts';

/** Typing works where only the microphone does not. */
export function isAboutMicrophone(code: FailureCode): boolean {
  return code.startsWith('microphone');
}

/** Trying again cannot change how the page is served, what the browser can do, or how the Genie is set up. */
export function mayHelpToRetry(code: FailureCode): boolean {
  return !/blocked|insecure|unsupported|no-voice/.test(code);
}
