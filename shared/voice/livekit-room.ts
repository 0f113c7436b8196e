import {
  ConnectionError,
  ConnectionErrorReason,
  DisconnectReason,
  getLogger,
  isBrowserSupported,
  LivekitError,
  LocalAudioTrack,
  LoggerNames,
  LogLevel,
  ParticipantKind,
  PublishTrackError,
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
import { keepRejections } from './keep-rejections.ts';
import { readLineStats } from './read-line-stats.ts';
import { retryDelayMs } from './retry-delay.ts';
import { watchRoomLine, type RoomLinePort } from './room-line.ts';
import type { OpenRoom, Room, RoomListener, RoomOptions, RoomParticipant } from './room.ts';
import { endingOf, failureFor } from './room-endings.ts';
import { isServerAddress } from './server-address.ts';
import { SessionFailure } from './session-end.ts';

/** `DataChannelKind.RELIABLE`, of which LiveKit's client exports the type alone. */
const RELIABLE = 0;

const SOCKET_SILENT_AFTER_S = 12;

const AGENT_STATE = 'lk.agent.state';

/** How far it is with a room. */
interface Line {
  isJoined: boolean;
  isClosed: boolean;
  /** The server answers, whatever becomes of media. */
  hasSignal: boolean;
  /** Of the Genie's voice, 0 to 1. */
  volume: number;
  /** Who was told of as the agent. */
  agentIdentity?: string;
}

/** Stage 3: the only file that imports LiveKit's client, which does not tree-shake. */
export const openRoom: OpenRoom = async (details, listener, signal, options) => {
  if (!isBrowserSupported()) throw new SessionFailure('unsupported-browser');
  if (!isServerAddress(details.server_url)) throw new SessionFailure('no-voice');
  silenceLogs();
  const room = new LiveKitRoom({
    disconnectOnPageLeave: !options.keepsOnPageLeave,
    stopLocalTrackOnUnpublish: false, // our microphone is ours to stop
    reconnectPolicy: { nextRetryDelayInMs: ({ retryCount }) => retryDelayMs(retryCount) },
  });
  Object.assign(room, { handleDeviceChange: ours }); // also calls `enumerateDevices`, even in a session by text
  const { engine } = room; // the room makes itself a new one when `connect` fails
  const line: Line = { isJoined: false, isClosed: false, hasSignal: false, volume: 1 };
  passOverUnreadable(engine);
  const stopKeeping = keepRejections((reason) => reason instanceof LivekitError);
  const stopListening = listen(room, line, listener, options);
  const answerRpc = rpcAnswers(room, listener, () => reportAgent(room, line, listener, options));
  answerRpc(options.rpcMethods);
  const close = () => {
    if (line.isClosed) return;
    line.isClosed = true;
    stopListening();
    void leave(room, engine).then(stopKeeping);
  };
  signal.addEventListener('abort', close, { once: true });
  try {
    signal.throwIfAborted();
    const joining = room.connect(details.server_url, details.participant_token, {
      maxRetries: 0,
      websocketTimeout: options.timeoutMs,
      peerConnectionTimeout: options.timeoutMs,
    });
    await Promise.race([joining, sentAway(engine)]);
  } catch (cause) {
    close();
    signal.throwIfAborted();
    throw connectFailure(cause, line);
  }
  signal.throwIfAborted();
  line.isJoined = true;
  reportAgent(room, line, listener, options);
  if (!room.canPlaybackAudio) listener.onOutputBlocked(true);
  const handOver = () => {
    if (line.isClosed) return;
    line.isClosed = true;
    stopListening();
    // The engine first: a room that disconnects by itself tells the server that the visitor hangs up.
    void engine
      .close()
      .then(() => leave(room, engine))
      .then(stopKeeping);
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
      try {
        microphone = await room.localParticipant.publishTrack(track, { source: Track.Source.Microphone });
      } catch (cause) {
        throw publishFailure(cause);
      }
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
  const report = () => {
    if (live()) reportAgent(room, line, listener, options);
  };

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
    .on(RoomEvent.ParticipantConnected, report)
    .on(RoomEvent.ParticipantAttributesChanged, report)
    .on(RoomEvent.ParticipantDisconnected, ({ identity }, reason) => {
      if (identity !== line.agentIdentity) return;
      // A full reconnect first takes everybody out, then says that it reconnects: look again a moment later.
      queueMicrotask(() => {
        if (!live() || room.state !== 'connected') return;
        if (agentIn(room, options)?.attributes[AGENT_STATE] !== undefined) report();
        else listener.onAgentLeft(reason === DisconnectReason.AGENT_ERROR ? 'agent-failed' : 'agent-ended');
      });
    })
    .on(RoomEvent.ActiveSpeakersChanged, report)
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
    .once(RoomEvent.Connected, () => watches.push(watchLine(room, live, listener, report)))
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
function rpcAnswers(room: LiveKitRoom, listener: RoomListener, report: () => void): Room['answerRpc'] {
  let answered: readonly string[] = [];
  const answer = (method: string): Parameters<LiveKitRoom['registerRpcMethod']>[1] => {
    return async ({ callerIdentity, payload, responseTimeout }) => {
      report(); // it may call before we have told that it is there
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
  report: () => void,
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
      report();
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

/** What the client does here is ours to do: devices are followed where the call owns its microphone. */
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

/** Who is talked with where there are several: the first who came, of those who say what they do. */
function agentIn(room: LiveKitRoom, { isAgent }: RoomOptions): RemoteParticipant | undefined {
  const agents = [...room.remoteParticipants.values()].filter((other) => isAgent(describe(other)));
  return agents.find(({ attributes }) => attributes[AGENT_STATE] !== undefined) ?? agents[0];
}

function reportAgent(room: LiveKitRoom, line: Line, listener: RoomListener, options: RoomOptions): void {
  const agent = agentIn(room, options);
  if (!agent) return;
  const { identity, attributes, isSpeaking } = agent;
  line.agentIdentity = identity;
  listener.onAgent({
    identity,
    state: attributes[AGENT_STATE],
    isSpeaking,
    endReason: attributes['genie.end_reason'],
    leavesInS: readLeavesIn(attributes['genie.leaves_in']),
  });
}

/** Seconds; an hour at most, for whatever is longer is nothing to warn of. */
function readLeavesIn(told = ''): number | undefined {
  const seconds = Number(told);
  return seconds > 0 && seconds <= 3_600 ? seconds : undefined;
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

/** Silence is noticed by the call itself: the client's look at it takes an audio context more, and fails uncaught. */
LocalAudioTrack.prototype.checkForSilence = async () => false;

async function leave(room: LiveKitRoom, engine: LiveKitRoom['engine'] | undefined): Promise<void> {
  cleanups.get(room)?.();
  await room.disconnect().catch(() => undefined);
  // An engine that never joined takes itself for closed: it leaves its peer connection open, and its timer running.
  engine?.cleanupLossyDataStats();
  await engine?.cleanupPeerConnections().catch(() => undefined);
}

/** Rejects where the server sends the visitor away at the door: the client itself would wait on for media. */
async function sentAway(engine: LiveKitRoom['engine']): Promise<never> {
  return new Promise((_resolve, reject) => {
    engine.once('disconnected', (reason?: DisconnectReason) =>
      reject(new SessionFailure(failureFor(endingOf(reason)))),
    );
  });
}

/** A data message that cannot be read is nobody's: what the client makes of it would reach the host page, uncaught. */
function passOverUnreadable(engine: LiveKitRoom['engine']): void {
  const read = engine['handleDataMessage'];
  Object.assign(engine, { handleDataMessage: (message: MessageEvent) => read(message).catch(ours) });
}

function connectFailure(cause: unknown, { hasSignal }: Line): SessionFailure {
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

function publishFailure(cause: unknown): SessionFailure {
  // 403: the room's token lets nobody speak. Else the server has not answered, or has not understood.
  const isForbidden = cause instanceof PublishTrackError && cause.status === 403;
  return new SessionFailure(isForbidden ? 'no-voice' : 'calls-blocked', { cause });
}

/** The host page's console is not ours. As a default level: `setLogLevel` would write to the page's storage. */
function silenceLogs(): void {
  for (const name of Object.values(LoggerNames)) getLogger(name).setDefaultLevel(LogLevel.silent);
}
