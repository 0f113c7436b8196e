import { SessionFailure, type MicrophoneFailure } from './session-end.ts';

const CONSTRAINTS: MediaTrackConstraints = {
  echoCancellation: true,
  noiseSuppression: true,
  autoGainControl: true,
};

/**
 * Opens the microphone, asking the visitor where the browser wants to. A permission that comes after `signal`
 * was aborted stops the track at once.
 * @throws SessionFailure with a `MicrophoneFailure`
 */
export async function openMicrophone(signal: AbortSignal): Promise<MediaStreamTrack> {
  if (!globalThis.isSecureContext) throw new SessionFailure('microphone-insecure');
  if (isBlockedByPolicy()) throw new SessionFailure('microphone-blocked');
  // Absent in some in-app browsers, whatever their types say.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices) throw new SessionFailure('unsupported-browser');
  try {
    const stream = await devices.getUserMedia({ audio: CONSTRAINTS });
    const [track, ...others] = stream.getAudioTracks();
    for (const other of others) other.stop();
    if (signal.aborted) track?.stop();
    signal.throwIfAborted();
    if (!track) throw new SessionFailure('microphone-missing');
    return track;
  } catch (cause) {
    if (cause instanceof SessionFailure || signal.aborted) throw cause;
    throw new SessionFailure(await failureOf(cause), { cause });
  }
}

/** `permissions.query` says "granted" even where the page's policy forbids it; this does not. */
function isBlockedByPolicy(): boolean {
  const { featurePolicy } = document as Document & {
    featurePolicy?: { allowsFeature(name: string): boolean };
  };
  return featurePolicy?.allowsFeature('microphone') === false;
}

async function failureOf(cause: unknown): Promise<MicrophoneFailure> {
  switch (cause instanceof DOMException ? cause.name : '') {
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'microphone-missing';
    case 'NotReadableError':
    case 'AbortError':
      return 'microphone-busy';
    case 'SecurityError':
      return 'microphone-blocked';
    default:
      return (await isStillToBeAsked()) ? 'microphone-dismissed' : 'microphone-denied';
  }
}

/** After a refusal the permission is "denied"; after a prompt that was only closed it is "prompt" again. */
async function isStillToBeAsked(): Promise<boolean> {
  try {
    const { state } = await navigator.permissions.query({ name: 'microphone' });
    return state === 'prompt';
  } catch {
    return false; // Firefox before 131 does not know the name
  }
}
