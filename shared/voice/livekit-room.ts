import {
  ConnectionError,
  ConnectionErrorReason,
  DisconnectReason,
  getLogger,
  isBrowserSupported,
  LoggerNames,
  LogLevel,
  ParticipantKind,
  Room as LiveKitRoom,
  RoomEvent,
  RpcError,
  Track,
  type LocalTrackPublication,
  type RemoteParticipant,
  type RemoteTrack,
} from 'livekit-client';
import { ToolFailure } from './client-tools/tool-failure.ts';
import { realClock } from './clock.ts';
import { watchFirstAudio } from './first-audio.ts';
import { readLineStats } from './read-line-stats.ts';
import { retryDelayMs } from './retry-delay.ts';
import { watchRoomLine, type RoomLinePort } from './room-line.ts';
import type { OpenRoom, Room, RoomListener, RoomOptions, RoomParticipant } from './room.ts';
import { endingOf } from './room-endings.ts';
import { SessionFailure } from './session-end.ts';

/** `DataChannelKind.RELIABLE`, of which LiveKit's client exports the type alone. */
const RELIABLE = 0;

const SOCKET_SILENT_AFTER_S = 12;

/** How far it is with a room. */
interface Line {
  isJoined: boolean;
  isClosed: boolean;
  /** The server answers, whatever becomes of media. */
  hasSignal: boolean;
  /** Of the Genie's voice, 0 to 1. */
  volume: number;
}

/** Stage 3: the only file that imports LiveKit's client, which does not tree-shake. */
export const openRoom: OpenRoom = async (details, listener, signal, options) => {
  if (!isBrowserSupported()) throw new SessionFailure('unsupported-browser');
  silenceLogs();
  const room = new LiveKitRoom({
    disconnectOnPageLeave: !options.keepsOnPageLeave,
    stopLocalTrackOnUnpublish: false, // our microphone is ours to stop
    reconnectPolicy: { nextRetryDelayInMs: ({ retryCount }) => retryDelayMs(retryCount) },
  });
  Object.assign(room, { handleDeviceChange: ours }); // also calls `enumerateDevices`, even in a session by text
  const { engine } = room; // the room makes itself a new one when `connect` fails
  const line: Line = { isJoined: false, isClosed: false, hasSignal: false, volume: 1 };
  const stopListening = listen(room, line, listener, options);
  const answerRpc = rpcAnswers(room, listener, options);
  answerRpc(options.rpcMethods);
  const close = () => {
    if (line.isClosed) return;
    line.isClosed = true;
    stopListening();
    void leave(room, engine);
  };
  signal.addEventListener('abort', close, { once: true });
  try {
    signal.throwIfAborted();
    await room.connect(details.server_url, details.participant_token, {
      maxRetries: 0,
      websocketTimeout: options.timeoutMs,
      peerConnectionTimeout: options.timeoutMs,
    });
  } catch (cause) {
    close();
    signal.throwIfAborted();
    throw connectFailure(cause, line);
  }
  signal.throwIfAborted();
  line.isJoined = true;
  reportAgents(room, listener, options);
  if (!room.canPlaybackAudio) listener.onOutputBlocked(true);
  const handOver = () => {
    if (line.isClosed) return;
    line.isClosed = true;
    stopListening();
    // The engine first: a room that disconnects by itself tells the server that the visitor hangs up.
    void engine.close().then(() => leave(room, engine));
  };
  return toRoom(room, line, answerRpc, { handOver, close });
};

function toRoom(
  room: LiveKitRoom,
  line: Line,
  answerRpc: Room['answerRpc'],
  ways: Pick<Room, 'handOver' | 'close'>,
): Room {
  let microphone: LocalTrackPublication | undefined;
  return {
    name: room.name,
    localIdentity: room.localParticipant.identity,
    async publishMicrophone(track) {
      microphone = await room.localParticipant.publishTrack(track, { source: Track.Source.Microphone });
    },
    async replaceMicrophone(track) {
      const isOn = track.enabled;
      await microphone?.audioTrack?.replaceTrack(track, true);
      // A track that ended has been muted by LiveKit itself.
      await (isOn ? microphone?.unmute() : microphone?.mute());
    },
    setMuted(muted) {
      void (muted ? microphone?.mute() : microphone?.unmute());
    },
    setVolume(volume) {
      line.volume = volume;
      for (const element of audible(room)) setVolume(element, volume);
    },
    async setOutputDevice(deviceId) {
      await room.switchActiveDevice('audiooutput', deviceId);
    },
    async sendText(topic, text) {
      await room.localParticipant.sendText(text, { topic });
    },
    sendData: (payload) => room.localParticipant.publishData(payload, { reliable: true }),
    callRpc: (destinationIdentity, method, payload) =>
      room.localParticipant.performRpc({ destinationIdentity, method, payload }),
    answerRpc,
    setAttributes(attributes) {
      const { permissions } = room.localParticipant;
      if (permissions?.canUpdateMetadata)
        room.localParticipant.setAttributes({ ...attributes }).catch(() => undefined);
    },
    startAudio() {
      room.startAudio().catch(() => undefined); // still blocked: the status event has said so
    },
    ...ways,
  };
}

/** Registered before `connect`, so that nothing said at the door is missed. Returns how to stop. */
function listen(room: LiveKitRoom, line: Line, listener: RoomListener, options: RoomOptions): () => void {
  const watches: (() => void)[] = [];
  const live = () => line.isJoined && !line.isClosed;

  for (const topic of options.topics) {
    room.registerTextStreamHandler(topic, (reader, { identity }) => {
      if (line.isClosed) return;
      listener.onText(topic, {
        senderIdentity: identity,
        attributes: () => reader.info.attributes ?? {},
        chunks: reader,
      });
    });
  }
  room
    .on(RoomEvent.ParticipantConnected, (participant) => {
      if (live()) reportAgent(participant, listener, options);
    })
    .on(RoomEvent.ParticipantAttributesChanged, (_changed, participant) => {
      if (live() && !participant.isLocal) reportAgent(participant as RemoteParticipant, listener, options);
    })
    .on(RoomEvent.ParticipantDisconnected, (participant, reason) => {
      if (!options.isAgent(describe(participant))) return;
      // A full reconnect first takes everybody out, then says that it reconnects: look again a moment later.
      queueMicrotask(() => {
        if (!live() || room.state !== 'connected') return;
        listener.onAgentLeft(reason === DisconnectReason.AGENT_ERROR ? 'agent-failed' : 'agent-ended');
      });
    })
    .on(RoomEvent.ActiveSpeakersChanged, () => {
      for (const participant of live() ? room.remoteParticipants.values() : [])
        reportAgent(participant, listener, options);
    })
    .on(RoomEvent.DataReceived, (payload, participant) => {
      if (!line.isClosed && participant) listener.onData(payload, participant.identity);
    })
    .on(RoomEvent.TrackSubscribed, (track: RemoteTrack) => {
      if (line.isClosed || track.kind !== Track.Kind.Audio) return;
      setVolume(track.attach(), line.volume);
      listener.onVoice(track.mediaStreamTrack);
      if (track.receiver) watches.push(watchFirstAudio(track.receiver, () => listener.onFirstAudio()));
    })
    .on(RoomEvent.TrackUnsubscribed, (track: RemoteTrack) => {
      for (const element of track.detach()) element.remove();
    })
    .on(RoomEvent.AudioPlaybackStatusChanged, () => {
      if (!line.isClosed) listener.onOutputBlocked(!room.canPlaybackAudio);
    })
    .on(RoomEvent.SignalConnected, () => {
      line.hasSignal = true;
    })
    .on(RoomEvent.SignalReconnecting, () => {
      line.hasSignal = false;
    })
    .once(RoomEvent.Connected, () => watches.push(watchLine(room, live, listener, options)))
    .on(RoomEvent.Disconnected, (reason) => {
      if (!live()) return; // also fires for a `connect` that failed
      line.isClosed = true;
      cleanups.get(room)?.();
      for (const stop of watches) stop();
      listener.onClosed(endingOf(reason));
    });
  return () => {
    for (const stop of watches) stop();
  };
}

/** Answers what to call with the methods that there are from then on. */
function rpcAnswers(room: LiveKitRoom, listener: RoomListener, options: RoomOptions): Room['answerRpc'] {
  let answered: readonly string[] = [];
  const answer = (method: string): Parameters<LiveKitRoom['registerRpcMethod']>[1] => {
    return async ({ callerIdentity, payload, responseTimeout }) => {
      const caller = room.remoteParticipants.get(callerIdentity);
      if (caller) reportAgent(caller, listener, options); // it may call before we are told that it is there
      try {
        return await listener.onRpc(method, payload, callerIdentity, responseTimeout);
      } catch (cause) {
        throw cause instanceof ToolFailure ? new RpcError(cause.code, cause.message) : cause;
      }
    };
  };
  return (methods) => {
    for (const method of answered) if (!methods.includes(method)) room.unregisterRpcMethod(method);
    for (const method of methods)
      if (!answered.includes(method)) room.registerRpcMethod(method, answer(method));
    answered = methods;
  };
}

/** What a visitor would notice of the way to the server. Returns how to stop. */
function watchLine(
  room: LiveKitRoom,
  live: () => boolean,
  listener: RoomListener,
  options: RoomOptions,
): () => void {
  const port: RoomLinePort = {
    async look() {
      const stats = await room.engine.pcManager?.publisher.getStats();
      const takesData = room.engine.dataChannelForKind(RELIABLE)?.readyState === 'open';
      return { ...readLineStats(stats?.values() ?? []), takesData };
    },
    mend: () => void room.simulateScenario('signal-reconnect').catch(() => undefined), // signalling, then ICE, anew
    hasMedia: () => room.localParticipant.trackPublications.size > 0,
  };
  const line = watchRoomLine(port, realClock, {
    onLineThin: (isThin) => live() && listener.onLineThin(isThin),
    onLineQuality: (quality) => live() && listener.onLineQuality(quality),
    onLineLost: () => live() && listener.onLineLost(),
    onLineRestored(isNewSession) {
      if (!live()) return;
      listener.onLineRestored(isNewSession);
      reportAgents(room, listener, options);
    },
  });
  noticeHalfOpenSocket(room);
  room
    .on(RoomEvent.SignalReconnecting, () => line.signallingIs('resuming'))
    .on(RoomEvent.Reconnected, () => {
      noticeHalfOpenSocket(room);
      line.signallingIs('connected');
    });
  // `RoomEvent.Reconnecting` also means less: that the client suspects to be offline.
  room.engine.on('restarting', () => line.signallingIs('rejoining'));
  return line.stop;
}

/**
 * A server asks to be pinged every 5 s, and to be given up after 15 s of silence: two answers that stay away are enough.
 * Each new session of the room brings the server's own figure again.
 */
function noticeHalfOpenSocket({ engine }: LiveKitRoom): void {
  Object.assign(engine.client, { pingTimeoutDuration: SOCKET_SILENT_AFTER_S });
}

/** Devices are followed where the call owns its microphone. */
function ours(): void {}

/** iOS knows no volume, but it knows silence. */
function setVolume(element: HTMLMediaElement, volume: number): void {
  element.volume = volume;
  element.muted = volume === 0;
}

function audible({ remoteParticipants }: LiveKitRoom): HTMLMediaElement[] {
  return [...remoteParticipants.values()].flatMap(({ audioTrackPublications }) =>
    [...audioTrackPublications.values()].flatMap(({ track }) => track?.attachedElements ?? []),
  );
}

function reportAgents(room: LiveKitRoom, listener: RoomListener, options: RoomOptions): void {
  for (const participant of room.remoteParticipants.values()) reportAgent(participant, listener, options);
}

function reportAgent(participant: RemoteParticipant, listener: RoomListener, { isAgent }: RoomOptions): void {
  if (!isAgent(describe(participant))) return;
  const { identity, attributes, isSpeaking } = participant;
  listener.onAgent({
    identity,
    state: attributes['lk.agent.state'],
    isSpeaking,
    endReason: attributes['genie.end_reason'],
    leavesInS: Number(attributes['genie.leaves_in'] ?? 0) || undefined,
  });
}

function describe({ identity, kind, attributes }: RemoteParticipant): RoomParticipant {
  const isOfAgentKind = kind === ParticipantKind.AGENT && attributes['lk.publish_on_behalf'] === undefined;
  return { identity, isOfAgentKind };
}

/**
 * How the client lets go of a room that was collected. It never would be: of the page's devices, the client listens
 * with a closure that holds the room. So this is done when the room is left.
 */
const cleanups = new WeakMap<WeakKey, () => void>();
LiveKitRoom.cleanupRegistry = {
  register: (room, cleanup) => void cleanups.set(room, cleanup),
  unregister: (room) => cleanups.delete(room),
  [Symbol.toStringTag]: 'FinalizationRegistry',
};

async function leave(room: LiveKitRoom, engine: LiveKitRoom['engine'] | undefined): Promise<void> {
  cleanups.get(room)?.();
  await room.disconnect().catch(() => undefined);
  // An engine that never joined takes itself for closed: it leaves its peer connection open, and its timer running.
  engine?.cleanupLossyDataStats();
  await engine?.cleanupPeerConnections().catch(() => undefined);
}

function connectFailure(cause: unknown, { hasSignal }: Line): SessionFailure {
  // `reason`, never `reasonName`: the minified bundle gets the latter wrong.
  const isRefused = cause instanceof ConnectionError && cause.reason === ConnectionErrorReason.NotAllowed;
  if (isRefused) return new SessionFailure('voice-refused', { cause });
  return new SessionFailure(hasSignal ? 'calls-blocked' : 'voice-unreachable', { cause });
}

/** The host page's console is not ours. As a default level: `setLogLevel` would write to the page's storage. */
function silenceLogs(): void {
  for (const name of Object.values(LoggerNames)) getLogger(name).setDefaultLevel(LogLevel.silent);
}
