import { keepRejections } from '../keep-rejections.ts';
import { retryDelayMs } from '../retry-delay.ts';
import type { OpenRoom, Room } from '../room.ts';
import { isServerAddress } from '../server-address.ts';
import { SessionFailure } from '../session-end.ts';
import { rpcAnswers } from './answer-rpc.ts';
import {
  isBrowserSupported,
  leave,
  LivekitError,
  type LocalTrackPublication,
  Room as LiveKitRoom,
  silenceLogs,
  tame,
  Track,
} from './client.ts';
import { connectFailure, publishFailure, sentAway } from './join-failure.ts';
import type { Line } from './line.ts';
import { listenToRoom, reportAgent } from './listen-to-room.ts';
import { audible, setVolume } from './play-voice.ts';

/** The port to a LiveKit room, over LiveKit's own client. */
export const openRoom: OpenRoom = async (details, listener, signal, options) => {
  if (!isBrowserSupported()) throw new SessionFailure('unsupported-browser');
  if (!isServerAddress(details.server_url)) throw new SessionFailure('no-voice');
  silenceLogs();
  const room = new LiveKitRoom({
    disconnectOnPageLeave: !options.keepsOnPageLeave,
    stopLocalTrackOnUnpublish: false, // our microphone is ours to stop
    reconnectPolicy: { nextRetryDelayInMs: ({ retryCount }) => retryDelayMs(retryCount) },
  });
  tame(room);
  const { engine } = room; // the room makes itself a new one when `connect` fails
  const line: Line = { isJoined: false, isClosed: false, hasSignal: false, volume: 1 };
  const stopKeeping = keepRejections((reason) => reason instanceof LivekitError);
  const stopListening = listenToRoom(room, line, listener, options);
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
