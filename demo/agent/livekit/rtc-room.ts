/** An agent in a room of a LiveKit server, over LiveKit's SDK for Node: the one file that imports it. */
import {
  AudioFrame,
  AudioSource,
  AudioStream,
  DisconnectReason,
  LocalAudioTrack,
  type LocalParticipant,
  ParticipantKind,
  type RemoteParticipant,
  type RemoteTrack,
  Room,
  RoomEvent,
  RpcError,
  TrackPublishOptions,
  TrackSource,
} from '@livekit/rtc-node';
import { RPC_CODES, RpcFailure } from '../../voice/rpc-failure.ts';
import type { AgentRoom, AgentRoomListener, RoomAddress } from './agent-room.ts';
import { FRAME_SAMPLES, SAMPLE_RATE_HZ } from './decode-opus.ts';
import type { PcmSink } from './pcm-player.ts';

const CHAT_TOPIC = 'lk.chat';
const TRACK_NAME = 'roomio_audio'; // as LiveKit's own agents call it
const MAX_STREAM_BYTES = 64 * 1024;
/** How far ahead of the listener audio is handed over: a stall of the process up to this is not heard. */
const QUEUE_MS = 400;
/** After these the agents of LiveKit end their session too; after any other reason they wait. */
const FOR_GOOD = [
  DisconnectReason.CLIENT_INITIATED,
  DisconnectReason.ROOM_DELETED,
  DisconnectReason.USER_REJECTED,
  DisconnectReason.PARTICIPANT_REMOVED,
];

/** Joins, publishes a voice, then tells the listener who is there. */
export async function openRtcRoom(
  { url, token }: RoomAddress,
  listener: AgentRoomListener,
): Promise<AgentRoom> {
  const room = new Room();
  const source = new AudioSource(SAMPLE_RATE_HZ, 1, QUEUE_MS);
  room.once(RoomEvent.LocalTrackSubscribed, listener.onHeard);
  room.registerTextStreamHandler(CHAT_TOPIC, (reader) => {
    const read = reader.readAll().then((text) => listener.onText(CHAT_TOPIC, text));
    read.catch(() => {}); // broken off: the sender has gone, and nothing was asked
  });
  const came = watchVisitor(room, listener);
  try {
    await room.connect(url, token, {
      autoSubscribe: true,
      dynacast: false,
      dataStream: { maxPayloadByteLength: MAX_STREAM_BYTES },
    });
    const agent = room.localParticipant;
    if (!agent) throw new Error('connected to a room without being in it');
    for (const participant of room.remoteParticipants.values()) came(participant);
    const track = LocalAudioTrack.createAudioTrack(TRACK_NAME, source);
    const options = new TrackPublishOptions({ source: TrackSource.SOURCE_MICROPHONE });
    const { sid } = await agent.publishTrack(track, options);
    return {
      audioTrackSid: sid,
      voice: sinkOf(source),
      ...talkAs(agent),
      async leave() {
        await room.disconnect();
        await source.close();
      },
    };
  } catch (cause) {
    await room.disconnect();
    await source.close();
    throw cause;
  }
}

/** Answers what to do with those who are there already: the SDK has no event for them. */
function watchVisitor(room: Room, listener: AgentRoomListener): (participant: RemoteParticipant) => void {
  const isVisitor = ({ identity, kind }: { identity: string; kind: ParticipantKind }) =>
    kind === ParticipantKind.STANDARD && identity !== room.localParticipant?.identity;
  const came = (participant: RemoteParticipant) => {
    const { identity, name = '', sid = '', attributes } = participant;
    if (isVisitor(participant)) listener.onVisitorCame({ identity, sid, name, attributes });
  };
  room
    .on(RoomEvent.ParticipantConnected, came)
    .on(RoomEvent.ParticipantDisconnected, (participant) => {
      const { disconnectReason = DisconnectReason.UNKNOWN_REASON } = participant;
      if (isVisitor(participant)) listener.onVisitorLeft(FOR_GOOD.includes(disconnectReason));
    })
    .on(RoomEvent.TrackSubscribed, (track, { source, sid = '', muted = false }) => {
      if (source !== TrackSource.SOURCE_MICROPHONE) return;
      listener.onMicrophone({ sid, isMuted: muted });
      void hear(track, listener);
    })
    .on(RoomEvent.TrackUnsubscribed, (_track, { source }) => {
      if (source === TrackSource.SOURCE_MICROPHONE) listener.onMicrophone(undefined);
    })
    .on(RoomEvent.TrackMuted, ({ sid = '' }, participant) => {
      if (isVisitor(participant)) listener.onMicrophone({ sid, isMuted: true });
    })
    .on(RoomEvent.TrackUnmuted, ({ sid = '' }, participant) => {
      if (isVisitor(participant)) listener.onMicrophone({ sid, isMuted: false });
    })
    .on(RoomEvent.DataReceived, (payload, participant) => {
      // A message may be faster than the news that its sender has come; nobody else is let in.
      if (!participant || isVisitor(participant)) listener.onData(payload);
    })
    .on(RoomEvent.Disconnected, listener.onClosed);
  return came;
}

/** Ends by itself when the track goes. */
async function hear(track: RemoteTrack, listener: AgentRoomListener): Promise<void> {
  const frames = new AudioStream(track, { sampleRate: SAMPLE_RATE_HZ, numChannels: 1, frameSizeMs: 20 });
  for await (const { data } of frames) listener.onMicrophoneFrame(data);
}

function sinkOf(source: AudioSource): PcmSink {
  return {
    write: (samples) => source.captureFrame(new AudioFrame(samples, SAMPLE_RATE_HZ, 1, FRAME_SAMPLES)),
    drained: () => source.waitForPlayout(),
    clear: () => source.clearQueue(),
  };
}

function talkAs(agent: LocalParticipant): Omit<AgentRoom, 'audioTrackSid' | 'voice' | 'leave'> {
  return {
    setState: (state) => agent.setAttributes({ 'lk.agent.state': state }),
    setAttribute: (name, value) => agent.setAttributes({ [name]: value }),
    openTextStream: (topic, attributes, asIdentity) =>
      agent.streamText({
        topic,
        attributes,
        ...(asIdentity !== undefined && { senderIdentity: asIdentity }),
      }),
    sendData: (payload) => agent.publishData(payload, { reliable: true }),
    async callRpc(destinationIdentity, method, payload, responseTimeout) {
      const call = { destinationIdentity, method, payload };
      try {
        return await agent.performRpc({ ...call, ...(responseTimeout !== undefined && { responseTimeout }) });
      } catch (cause) {
        if (cause instanceof RpcError) throw new RpcFailure(Number(cause.code), cause.message);
        throw new RpcFailure(RPC_CODES.recipientDisconnected, 'the room is over');
      }
    },
    onRpc(method, handler) {
      agent.registerRpcMethod(method, async ({ payload }) => {
        try {
          return await handler(payload);
        } catch (cause) {
          throw cause instanceof RpcFailure ? new RpcError(cause.code, cause.message) : cause;
        }
      });
    },
  };
}
