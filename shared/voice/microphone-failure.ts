import { microphonePermission } from './microphone-permission.ts';
import { isFramed } from './page-permits.ts';
import type { MicrophoneFailure } from './session-end.ts';

/** Why `getUserMedia` refused, by the name of its error; its text differs from browser to browser. */
export async function microphoneFailure(cause: unknown): Promise<MicrophoneFailure> {
  const name = cause instanceof DOMException ? cause.name : '';
  switch (name) {
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'microphone-missing';
    case 'NotReadableError':
    case 'AbortError':
      return 'microphone-busy';
    case 'SecurityError':
      return 'microphone-blocked';
    default:
      return refusal(name, await microphonePermission());
  }
}

/**
 * After a refusal the permission is "denied"; after a prompt that was only closed it is "prompt" again. Where it
 * is "granted", somebody else has said no: the page around our frame, or the system's own privacy settings. Any other
 * error there says no more than that the microphone could not be opened.
 */
function refusal(name: string, permission: PermissionState | undefined): MicrophoneFailure {
  if (permission === 'prompt') return 'microphone-dismissed';
  if (permission !== 'granted') return 'microphone-denied';
  if (name !== 'NotAllowedError') return 'microphone-busy';
  return isFramed() ? 'microphone-blocked' : 'microphone-off-in-system';
}
