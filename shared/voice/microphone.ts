import { microphoneFailure } from './microphone-failure.ts';
import { isBlockedByPolicy, isSandboxed } from './page-permits.ts';
import { SessionFailure } from './session-end.ts';

const CONSTRAINTS: MediaTrackConstraints = {
  echoCancellation: true,
  noiseSuppression: true,
  autoGainControl: true,
};

/** What another microphone, or the same one a moment later, may get over. */
const MAY_PASS = ['OverconstrainedError', 'NotReadableError', 'AbortError'];

/**
 * Opens the microphone, asking the visitor where the browser wants to. Where the one with `deviceId` is gone or
 * taken, the usual one is tried, once. A permission that comes after `signal` was aborted stops the track at once.
 * @throws SessionFailure with a `MicrophoneFailure`
 */
export async function openMicrophone(signal: AbortSignal, deviceId = ''): Promise<MediaStreamTrack> {
  if (isSandboxed()) throw new SessionFailure('microphone-sandboxed');
  if (!globalThis.isSecureContext) throw new SessionFailure('microphone-insecure');
  if (isBlockedByPolicy()) throw new SessionFailure('microphone-blocked');
  // Absent in some in-app browsers, whatever their types say.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices) throw new SessionFailure('unsupported-browser');
  const wish = deviceId ? { ...CONSTRAINTS, deviceId: { exact: deviceId } } : CONSTRAINTS;
  try {
    return await firstTrack(devices, wish, signal).catch((cause: unknown) => {
      signal.throwIfAborted();
      if (!(cause instanceof DOMException) || !MAY_PASS.includes(cause.name)) throw cause;
      return firstTrack(devices, CONSTRAINTS, signal);
    });
  } catch (cause) {
    if (cause instanceof SessionFailure || signal.aborted) throw cause;
    throw new SessionFailure(await microphoneFailure(cause), { cause });
  }
}

async function firstTrack(
  devices: MediaDevices,
  audio: MediaTrackConstraints,
  signal: AbortSignal,
): Promise<MediaStreamTrack> {
  const stream = await devices.getUserMedia({ audio });
  const [track, ...others] = stream.getAudioTracks();
  for (const other of others) other.stop();
  if (signal.aborted) track?.stop();
  signal.throwIfAborted();
  if (track?.readyState !== 'live') throw new SessionFailure('microphone-missing');
  return track;
}
