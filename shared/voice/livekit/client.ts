/**
 * LiveKit's client, made a good guest. The one file that imports it; it does not tree-shake, so it belongs to the
 * engine, which loads when somebody wants to talk.
 */
import { getLogger, LocalAudioTrack, LoggerNames, LogLevel, Room } from 'livekit-client';

export {
  ConnectionError,
  ConnectionErrorReason,
  DisconnectReason,
  isBrowserSupported,
  LivekitError,
  ParticipantKind,
  PublishTrackError,
  Room,
  RoomEvent,
  RpcError,
  Track,
  type LocalTrackPublication,
  type RemoteParticipant,
  type RemoteTrack,
} from 'livekit-client';

export type Engine = Room['engine'];

/** `DataChannelKind.RELIABLE`, of which the client exports the type alone. */
export const RELIABLE = 0;

const SOCKET_SILENT_AFTER_S = 12;

/**
 * How the client lets go of a room that was collected. It never would be: of the page's devices, the client listens
 * with a closure that holds the room. So this is done when the room is left.
 */
const cleanups = new WeakMap<WeakKey, () => void>();
Room.cleanupRegistry = {
  register: (room, cleanup) => void cleanups.set(room, cleanup),
  unregister: (room) => cleanups.delete(room),
  [Symbol.toStringTag]: 'FinalizationRegistry',
};

/** Silence is noticed by the call itself: the client's look at it takes an audio context more, and fails uncaught. */
LocalAudioTrack.prototype.checkForSilence = async () => false;

/** The host page's console is not ours. As a default level: `setLogLevel` would write to the page's storage. */
export function silenceLogs(): void {
  for (const name of Object.values(LoggerNames)) getLogger(name).setDefaultLevel(LogLevel.silent);
}

/** To be done before the room connects, for the engine that it has got. */
export function tame(room: Room): void {
  Object.assign(room, { handleDeviceChange: ours }); // also calls `enumerateDevices`, even in a session by text
  passOverUnreadable(room.engine);
  askAnew(room.engine);
}

/** Stops what the client goes on with behind a room that is left. */
export function letGoOf(room: Room): void {
  cleanups.get(room)?.();
}

/** Leaves, and takes down what the client would leave standing of `engine`, the room's own or an earlier one. */
export async function leave(room: Room, engine: Engine): Promise<void> {
  letGoOf(room);
  await room.disconnect().catch(ours);
  // An engine that never joined takes itself for closed: it leaves its peer connection open, and its timer running.
  engine.cleanupLossyDataStats();
  await engine.cleanupPeerConnections().catch(ours);
}

/**
 * A server asks to be pinged every 5 s, and to be given up after 15 s of silence: two answers that stay away are enough.
 * Each new session of the room brings the server's own figure again.
 */
export function noticeHalfOpenSocket({ engine }: Room): void {
  Object.assign(engine.client, { pingTimeoutDuration: SOCKET_SILENT_AFTER_S });
}

/** A data message that cannot be read is nobody's: what the client makes of it would reach the host page, uncaught. */
function passOverUnreadable(engine: Engine): void {
  const read = engine['handleDataMessage'];
  Object.assign(engine, { handleDataMessage: (message: MessageEvent) => read(message).catch(ours) });
}

/** The client remembers for good that its channel was not open in time: who sends next finds out for themselves. */
function askAnew(engine: Engine): void {
  const ensure = engine['ensurePublisherConnected'].bind(engine);
  Object.assign(engine, {
    ensurePublisherConnected: async (...kind: Parameters<typeof ensure>) => {
      try {
        await ensure(...kind);
      } catch (cause) {
        engine['publisherConnectionPromise'] = undefined;
        throw cause;
      }
    },
  });
}

/** What the client does here is ours to do: devices, for one, are followed where the call owns its microphone. */
function ours(): void {}
