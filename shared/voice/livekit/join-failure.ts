import { endingOf, failureFor } from '../room-endings.ts';
import { SessionFailure } from '../session-end.ts';
import {
  ConnectionError,
  ConnectionErrorReason,
  type DisconnectReason,
  type Engine,
  PublishTrackError,
} from './client.ts';
import type { Line } from './line.ts';

/** Rejects where the server sends the visitor away at the door: the client itself would wait on for media. */
export async function sentAway(engine: Engine): Promise<never> {
  return new Promise((_resolve, reject) => {
    engine.once('disconnected', (reason?: DisconnectReason) =>
      reject(new SessionFailure(failureFor(endingOf(reason)))),
    );
  });
}

/** What a `connect` that failed means for the visitor. */
export function connectFailure(cause: unknown, { hasSignal }: Line): SessionFailure {
  if (cause instanceof SessionFailure) return cause;
  if (!hasWebRtc() || !(cause instanceof ConnectionError))
    return new SessionFailure('calls-blocked', { cause });
  // `reason`, never `reasonName`: the minified bundle gets the latter wrong.
  const isRefused = [ConnectionErrorReason.NotAllowed, ConnectionErrorReason.LeaveRequest].includes(
    cause.reason,
  );
  if (isRefused) return new SessionFailure('voice-refused', { cause });
  return new SessionFailure(hasSignal ? 'calls-blocked' : 'voice-unreachable', { cause });
}

/** What it means that a microphone could not be published. */
export function publishFailure(cause: unknown): SessionFailure {
  // 403: the room's token lets nobody speak. Else the server has not answered, or has not understood.
  const isForbidden = cause instanceof PublishTrackError && cause.status === 403;
  return new SessionFailure(isForbidden ? 'no-voice' : 'calls-blocked', { cause });
}

/** Extensions and policies leave its names where they are, and let every use of them fail. */
function hasWebRtc(): boolean {
  try {
    const probe = new RTCPeerConnection();
    probe.createDataChannel('');
    probe.close();
    return true;
  } catch {
    return false;
  }
}
