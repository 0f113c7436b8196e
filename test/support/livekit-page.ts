/**
 * The page of `voice-*.spec.ts`: an unmodified livekit-client, and what it tells, written down.
 * Everything hangs on `window.call`, which the spec drives.
 */
import { type Participant, type RemoteTrack, Room, RoomEvent, type RpcError } from 'livekit-client';

export interface Transcript {
  from: string;
  text: string;
  segmentId: string | undefined;
  final: string | undefined;
  /** When each piece came, ms after the first one. */
  chunksAtMs: number[];
}

export interface CallEvent {
  name: string;
  detail?: unknown;
}

const room = new Room();
const events: CallEvent[] = [];
const transcripts: Transcript[] = [];
const timings: Record<string, number> = {};
let voice: RemoteTrack | undefined;
let startedAtMs = 0;

const note = (name: string, detail?: unknown) => void events.push({ name, detail });
const time = (name: string) => (timings[name] ??= Math.round(performance.now() - startedAtMs));

room
  .on(RoomEvent.SignalConnected, () => time('signalMs'))
  .on(RoomEvent.Connected, () => note('connected'))
  .on(RoomEvent.SignalReconnecting, () => note('signal-reconnecting'))
  .on(RoomEvent.Reconnecting, () => note('reconnecting'))
  .on(RoomEvent.Reconnected, () => note('reconnected'))
  .on(RoomEvent.Disconnected, (reason) => note('disconnected', reason))
  .on(RoomEvent.ParticipantConnected, ({ identity }) => note('participant-connected', identity))
  .on(RoomEvent.ParticipantDisconnected, (_participant, reason) => note('participant-disconnected', reason))
  .on(RoomEvent.LocalTrackSubscribed, () => note('heard'))
  .on(RoomEvent.TrackUnsubscribed, () => note('track-unsubscribed'))
  .on(RoomEvent.ParticipantAttributesChanged, (changed, { identity }) =>
    note('attributes', { identity, ...changed }),
  )
  .on(RoomEvent.ActiveSpeakersChanged, (speakers: Participant[]) =>
    note(
      'speakers',
      speakers.map(({ identity }) => identity),
    ),
  )
  .on(RoomEvent.TrackSubscribed, (track) => {
    time('trackMs');
    note('track-subscribed');
    voice = track;
    document.body.append(track.attach());
  });

room.registerTextStreamHandler('lk.transcription', async (reader, { identity }) => {
  const transcript: Transcript = {
    from: identity,
    text: '',
    segmentId: reader.info.attributes?.['lk.segment_id'],
    final: undefined,
    chunksAtMs: [],
  };
  transcripts.push(transcript);
  const firstAtMs = performance.now();
  try {
    for await (const chunk of reader) {
      transcript.text += chunk;
      transcript.chunksAtMs.push(Math.round(performance.now() - firstAtMs));
    }
    transcript.final = reader.info.attributes?.['lk.transcription_final'];
  } catch {
    transcript.final = 'broken off'; // the room ended in the middle
  }
});
room.registerRpcMethod(
  'page.greet',
  async ({ payload, callerIdentity }) => `${callerIdentity} said ${payload}`,
);

const call = {
  room,
  events,
  transcripts,
  timings,
  async connect(url: string, token: string, withMicrophone = false): Promise<string> {
    startedAtMs = performance.now();
    try {
      await room.connect(url, token);
      time('connectedMs');
      void watchAudio();
      if (withMicrophone) await call.setMicrophone(true);
      time('microphoneMs');
      return 'connected';
    } catch (cause) {
      return String(cause);
    }
  },
  async setMicrophone(isOn: boolean): Promise<void> {
    await room.localParticipant.setMicrophoneEnabled(isOn);
  },
  agent: () => [...room.remoteParticipants.values()].find(({ isAgent }) => isAgent),
  agentState: () => call.agent()?.attributes['lk.agent.state'],
  ask: (text: string) => room.localParticipant.sendText(text, { topic: 'lk.chat' }).then(() => true),
  async callAgent(method: string, payload: string): Promise<string> {
    try {
      const destinationIdentity = call.agent()?.identity ?? '';
      return await room.localParticipant.performRpc({ destinationIdentity, method, payload });
    } catch (cause) {
      return `error ${(cause as RpcError).code}`;
    }
  },
  /** Grows while something is heard. */
  async audio(): Promise<{ energy: number; packets: number }> {
    const stats = await voice?.receiver?.getStats();
    const inbound = [...(stats?.values() ?? [])].find(({ type }) => type === 'inbound-rtp');
    return { energy: inbound?.totalAudioEnergy ?? 0, packets: inbound?.packetsReceived ?? 0 };
  },
};

/** Polls only until something is heard. */
async function watchAudio(): Promise<void> {
  const { energy, packets } = await call.audio();
  if (packets > 0) time('firstPacketMs');
  if (energy > 1e-6) time('firstSoundMs');
  else setTimeout(() => void watchAudio(), 20);
}

export type Call = typeof call;
declare global {
  interface Window {
    call: Call;
  }
}
window.call = call;
