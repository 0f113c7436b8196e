/**
 * One visitor in a room, from a join to its end: signalling socket, peer connection, tracks. The
 * socket may be lost and come back (resume); the peer connection lasts as long as the session.
 */
import {
  type DataPacket,
  DisconnectReason,
  LeaveRequest,
  LeaveRequest_Action,
  type SessionDescription,
  TrackSubscribed,
} from '@livekit/protocol';
import type { VisitorGrants } from './access-token.ts';
import type { VoiceChange } from './agent-port.ts';
import { createDataInbox } from './data-inbox.ts';
import type { VoiceLimits } from './limits.ts';
import { createMicrophoneMeter, type MicrophoneReport } from './microphone-meter.ts';
import { createNegotiation } from './negotiation.ts';
import { createPeer, type Peer, type PeerOptions } from './peer.ts';
import { createPublishedTracks, type PublishedTracks } from './published-tracks.ts';
import type { StreamId } from './session-description.ts';
import type { SignalMessage } from './signal-codec.ts';
import { handleSignalRequest, type SignalTarget } from './signal-requests.ts';
import type { SignalSocket } from './signal-socket.ts';
import { newSid } from './sid.ts';
import { createVoiceActivity, type VoiceActivity } from './voice-activity.ts';

export interface VisitorSession {
  readonly sid: string;
  readonly joinedAtMs: number;
  readonly tracks: PublishedTracks;
  readonly voice: VoiceActivity;
  readonly peer: Pick<Peer, 'sendAudio' | 'sendData'>;
  readonly isReady: boolean;
  readonly hasSocket: boolean;
  readonly lastDataSequence: number;
  readonly resumeCount: number;
  /** The first socket, or the one after it. */
  attach(socket: SignalSocket): void;
  answer(offer: SessionDescription): void;
  send(message: SignalMessage): void;
  /** Tells the client to leave, or to come back at once. */
  sendLeave(reason: DisconnectReason, action: LeaveRequest_Action): void;
  /** As if the network had failed. */
  dropSocket(): void;
  close(): void;
  heard(): MicrophoneReport;
}

export interface VisitorSessionListener {
  /** Media and data flow; once. */
  onReady(): void;
  onVoice(change: VoiceChange): void;
  onData(packet: DataPacket): void;
  onChanged(): void;
  onSocketLost(): void;
  /** The visitor hung up. */
  onLeave(): void;
  /** It cannot go on: the client broke the protocol, or never connected. */
  onBroken(reason: DisconnectReason): void;
}

export interface VisitorSessionOptions extends PeerOptions {
  grants: VisitorGrants;
  limits: VoiceLimits;
  now: () => number;
  /** Names the agent's voice; undefined while there is none to be heard. */
  voiceStream: () => StreamId | undefined;
}

export function createVisitorSession(
  { grants, limits, now, voiceStream, icePortRange }: VisitorSessionOptions,
  listener: VisitorSessionListener,
): VisitorSession {
  let socket: SignalSocket | undefined;
  let resumeCount = -1;
  let isReady = false;
  let isClosed = false;

  const tracks = createPublishedTracks(grants, limits.maxTracks);
  const inbox = createDataInbox(limits.maxFrameBytes);
  const meter = createMicrophoneMeter();
  const voice = createVoiceActivity((change) => {
    meter.note(change);
    listener.onVoice(change);
  }, now);
  const connectTimer = setTimeout(
    () => listener.onBroken(DisconnectReason.CONNECTION_TIMEOUT),
    limits.connectMs,
  );

  const send = (message: SignalMessage) => socket?.send(message);
  const peer = createPeer(
    {
      onReady() {
        if (isReady || isClosed) return;
        isReady = true;
        clearTimeout(connectTimer);
        listener.onReady();
      },
      onData(bytes) {
        const packet = grants.canPublishData ? inbox.read(bytes) : undefined;
        if (packet && !isClosed) listener.onData(packet);
      },
      onMicrophone(levelDbov) {
        if (isClosed || !tracks.microphone) return;
        meter.hear(levelDbov);
        if (!tracks.microphone.muted) voice.hear(levelDbov);
      },
    },
    { icePortRange },
  );
  const negotiation = createNegotiation({
    peer,
    send,
    voice: voiceStream,
    onAnswered() {
      for (const { sid } of tracks.takeUnheard())
        send({ case: 'trackSubscribed', value: new TrackSubscribed({ trackSid: sid }) });
    },
    onFailed: () => isClosed || listener.onBroken(DisconnectReason.STATE_MISMATCH),
  });
  const target: SignalTarget = {
    grants,
    tracks,
    now,
    send,
    answer: negotiation.answer,
    onChanged() {
      if (tracks.microphone?.muted) voice.hush();
      listener.onChanged();
    },
    onLeave: listener.onLeave,
  };

  return {
    sid: newSid('PA'),
    joinedAtMs: now(),
    tracks,
    voice,
    peer,
    attach(next) {
      const previous = socket;
      socket = next;
      resumeCount += 1;
      previous?.close();
      const isCurrent = () => socket === next && !isClosed;
      next.listen({
        onRequest: (request) => isCurrent() && handleSignalRequest(request, target),
        onMalformed: () => isCurrent() && listener.onBroken(DisconnectReason.STATE_MISMATCH),
        onClosed() {
          if (!isCurrent()) return;
          socket = undefined;
          listener.onSocketLost();
        },
      });
    },
    answer: negotiation.answer,
    send,
    sendLeave(reason, action) {
      const canReconnect = action !== LeaveRequest_Action.DISCONNECT;
      send({ case: 'leave', value: new LeaveRequest({ reason, action, canReconnect }) });
    },
    dropSocket: () => socket?.terminate(),
    close() {
      isClosed = true;
      clearTimeout(connectTimer);
      voice.hush();
      peer.close();
      socket?.close();
    },
    heard: meter.read,
    get isReady() {
      return isReady;
    },
    get hasSocket() {
      return socket !== undefined;
    },
    get lastDataSequence() {
      return inbox.lastSequence;
    },
    get resumeCount() {
      return resumeCount;
    },
  };
}
