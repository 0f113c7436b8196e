/**
 * One WebRTC connection to a visitor's browser: the only file that knows werift.
 *
 * Full ICE, the browser controls; no STUN or TURN, every IPv4 address of the machine and loopback.
 * (With ICE-lite the first pair the browser nominates would win for ever, also one that cannot work.)
 */
import {
  type Extensions,
  MediaStreamTrack,
  RTCPeerConnection,
  type RTCDataChannel,
  type RTCRtpTransceiver,
  RTP_EXTENSION_URI,
  RtpHeader,
  RtpPacket,
  useAudioLevelIndication,
  useOPUS,
  useSdesMid,
  useVP8,
} from 'werift';
import type { OpusPacket } from './agent-port.ts';
import { iceUfragOf, withoutCandidates } from './session-description.ts';

const FRAME_SAMPLES = 960; // 20 ms at Opus' 48 kHz
const DATA_CHANNEL = '_reliable'; // opened by the client

export interface Peer {
  /** Answers the client's offer; with `speaks` the agent's voice takes the first idle audio section. */
  answer(offerSdp: string, speaks: boolean): Promise<PeerAnswer>;
  sendAudio(packet: OpusPacket): void;
  /** Lost while the data channel is not open. */
  sendData(bytes: Uint8Array): void;
  close(): void;
}

export interface PeerAnswer {
  sdp: string;
  /** The media section that carries the agent's voice. */
  voiceMid: string | undefined;
}

export interface PeerListener {
  /** Data can be sent from now on, and media flows: the visitor is here. */
  onReady(): void;
  onData(bytes: Uint8Array): void;
  /** A packet of the visitor's microphone; its level in dBov. */
  onMicrophone(levelDbov: number): void;
}

export interface PeerOptions {
  icePortRange?: readonly [number, number] | undefined;
}

export function createPeer(listener: PeerListener, { icePortRange }: PeerOptions): Peer {
  const connection = openConnection(icePortRange);
  const voice = createVoiceTrack();
  let dataChannel: RTCDataChannel | undefined;

  connection.onDataChannel.subscribe((channel) => {
    channel.onMessage.subscribe((data) =>
      listener.onData(typeof data === 'string' ? Buffer.from(data) : data),
    );
    if (channel.label !== DATA_CHANNEL) return;
    dataChannel = channel;
    if (channel.readyState === 'open') listener.onReady();
    else channel.stateChanged.subscribe((state) => state === 'open' && listener.onReady());
  });
  connection.onRemoteTransceiverAdded.subscribe((transceiver) => {
    if (transceiver.kind !== 'audio') return;
    transceiver.onTrack.subscribe((track) => {
      track.onReceiveRtp.subscribe((_packet, extensions) => listener.onMicrophone(levelOf(extensions)));
    });
  });

  return {
    async answer(offerSdp, speaks) {
      const isIceRestart = hasNewIceUfrag(connection, offerSdp);
      await connection.setRemoteDescription({ type: 'offer', sdp: withoutCandidates(offerSdp) });
      const transceiver = speaks ? await placeVoice(connection, voice.track) : undefined;
      await connection.setLocalDescription(await connection.createAnswer());
      if (isIceRestart) restartIce(connection);
      voice.payloadType = transceiver?.codecs[0]?.payloadType;
      return { sdp: connection.localDescription?.sdp ?? '', voiceMid: transceiver?.mid ?? undefined };
    },
    sendAudio: (packet) => voice.write(packet),
    sendData(bytes) {
      if (dataChannel?.readyState !== 'open') return;
      try {
        dataChannel.send(Buffer.from(bytes));
      } catch {
        // Larger than what the visitor's offer says that they take: lost, and no reason to end everybody's calls.
      }
    },
    close: () => void connection.close().catch(() => {}), // nothing is left to be done about it
  };
}

function openConnection(icePortRange: readonly [number, number] | undefined): RTCPeerConnection {
  return new RTCPeerConnection({
    iceServers: [],
    iceUseIpv6: false,
    iceAdditionalHostAddresses: ['127.0.0.1'],
    ...(icePortRange && { icePortRange: [...icePortRange] }),
    bundlePolicy: 'max-bundle',
    // VP8 only because the client's offer holds idle video sections, which must not be rejected.
    codecs: { audio: [useOPUS({ parameters: 'minptime=10;useinbandfec=1' })], video: [useVP8()] },
    headerExtensions: { audio: [useSdesMid(), useAudioLevelIndication()], video: [useSdesMid()] },
  });
}

/** Turns Opus packets into RTP. Silent until a media section, and with it a payload type, is negotiated. */
function createVoiceTrack() {
  const track = new MediaStreamTrack({ kind: 'audio' });
  let sequenceNumber = Math.floor(Math.random() * 0xffff);
  let timestamp = Math.floor(Math.random() * 0xffffffff);
  const voice = {
    track,
    payloadType: undefined as number | undefined,
    write(packet: OpusPacket) {
      if (voice.payloadType === undefined) return;
      sequenceNumber = (sequenceNumber + 1) & 0xffff;
      timestamp = (timestamp + FRAME_SAMPLES) >>> 0;
      const header = new RtpHeader({
        payloadType: voice.payloadType,
        sequenceNumber,
        timestamp,
        marker: false,
      });
      track.writeRtp(new RtpPacket(header, Buffer.from(packet)));
    },
  };
  return voice;
}

async function placeVoice(connection: RTCPeerConnection, track: MediaStreamTrack) {
  const transceivers = connection.getTransceivers();
  const placed = transceivers.find(({ sender }) => sender.track === track);
  if (placed) return placed;
  const free = transceivers.find(isIdleAudio);
  free?.setDirection('sendonly');
  await free?.sender.replaceTrack(track);
  return free;
}

function isIdleAudio({ kind, offerDirection, sender }: RTCRtpTransceiver): boolean {
  return kind === 'audio' && offerDirection === 'sendonly' && !sender.track;
}

function hasNewIceUfrag(connection: RTCPeerConnection, offerSdp: string): boolean {
  const known = connection.iceTransports[0]?.getRemoteParameters()?.usernameFragment;
  return known !== undefined && known !== iceUfragOf(offerSdp);
}

/** werift 0.25 resets ICE on such an offer, but starts it again only while DTLS is not up yet. */
function restartIce(connection: RTCPeerConnection): void {
  for (const transport of connection.iceTransports) transport.start().catch(() => {}); // the client tries again
}

function levelOf(extensions: Extensions | undefined): number {
  const level: unknown = extensions?.[RTP_EXTENSION_URI.audioLevelIndication]?.level;
  return typeof level === 'number' ? -level : -127;
}
