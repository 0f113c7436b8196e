import type { FailureCode, MicrophoneFailure } from './session-end.ts';

export function isAboutMicrophone(code: FailureCode): code is MicrophoneFailure {
  return code.startsWith('microphone');
}
