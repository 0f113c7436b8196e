import { randomBytes } from 'node:crypto';
import { type DataPacket, DisconnectReason, type ParticipantInfo } from '@livekit/protocol';
import type { AgentEnding, AgentPort, AgentState, OpusPacket, Visitor, VoiceChange } from './agent-port.ts';
import { createAgentSeat } from './agent-seat.ts';
import type { IncomingStreamLimits } from './incoming-streams.ts';
import { createOpusPacer } from './opus-pacer.ts';
import { describeAgent } from './participant-info.ts';
import { createRoomData } from './room-data.ts';
import type { StreamId } from './session-description.ts';
import { newSid } from './sid.ts';

/** Starts an agent in a room; may return what to do when its room has closed. */
export type RunAgent = (port: AgentPort) => void | (() => void);

/** The agent as a participant of a room: absent until it arrives, and again after it has left. */
export interface RoomAgent {
  readonly state: AgentState | 'absent';
  readonly sid: string;
  readonly isSpeaking: boolean;
  /** Under which its voice is sent; undefined while it is absent. */
  readonly voiceStream: StreamId | undefined;
  describe(version: number): ParticipantInfo;
  /** The visitor can hear and be heard; the agent's script starts the first time. */
  meetVisitor(): void;
  hear(change: VoiceChange): void;
  receive(packet: DataPacket): void;
  close(): void;
}

export interface RoomAgentOptions {
  metadata: string;
  visitor: Visitor;
  runAgent: RunAgent;
  /** How late it joins; Infinity: never. */
  delayMs: number;
  limits: IncomingStreamLimits;
  now: () => number;
  sendAudio(packet: OpusPacket): void;
  sendData(packet: Uint8Array): void;
  onArrived(): void;
  onStateChanged(): void;
  onLeft(): void;
  /** The script threw on its start. */
  onFailed(cause: unknown): void;
}

export function createRoomAgent(options: RoomAgentOptions): RoomAgent {
  const { delayMs, metadata, visitor } = options;
  const sid = newSid('PA');
  const trackSid = newSid('TR');
  const identity = `agent-${randomBytes(6).toString('hex')}`;
  const joinedAtMs = options.now();
  let presence: 'coming' | 'here' | 'gone' = delayMs > 0 ? 'coming' : 'here';
  let leftBecause: DisconnectReason | undefined;
  let state: AgentState = 'initializing';
  const attributes: Record<string, string> = {};
  let hasVisitor = false;
  let cleanUp: void | (() => void);

  const pacer = createOpusPacer(options.sendAudio);
  const data = createRoomData({
    limits: options.limits,
    agentIdentity: identity,
    send: options.sendData,
    onText: (topic, text) => seat.text(topic, text),
    onMessage: (payload) => seat.data(payload),
  });
  const leave = (reason: AgentEnding) => {
    if (presence === 'gone') return;
    presence = 'gone';
    leftBecause = reason === 'failed' ? DisconnectReason.AGENT_ERROR : DisconnectReason.CLIENT_INITIATED;
    clearTimeout(arrival);
    seat.close();
    cleanUp?.();
    options.onLeft();
  };
  const seat = createAgentSeat({
    metadata,
    visitor,
    pacer,
    data,
    leave,
    audioTrackSid: trackSid,
    setState(next) {
      state = next;
      options.onStateChanged();
    },
    setAttribute(name, value) {
      attributes[name] = value;
      options.onStateChanged();
    },
  });
  const start = () => {
    pacer.start();
    try {
      cleanUp = options.runAgent(seat.port);
    } catch (cause) {
      options.onFailed(cause);
      leave('failed');
    }
  };
  const arrive = () => {
    presence = 'here';
    options.onArrived();
    if (hasVisitor) start();
  };
  const arrival = presence === 'coming' && Number.isFinite(delayMs) ? setTimeout(arrive, delayMs) : undefined;

  return {
    sid,
    meetVisitor() {
      if (hasVisitor) return;
      hasVisitor = true;
      if (presence === 'here') start();
    },
    describe: (version) =>
      describeAgent(
        {
          sid,
          trackSid,
          identity,
          joinedAtMs,
          leftBecause,
          attributes: { ...attributes, 'lk.agent.state': state },
        },
        version,
      ),
    hear: seat.voice,
    receive: data.receive,
    close() {
      if (presence === 'gone') return;
      presence = 'gone';
      clearTimeout(arrival);
      seat.close();
      cleanUp?.();
    },
    get state() {
      return presence === 'here' ? state : 'absent';
    },
    get isSpeaking() {
      return presence === 'here' && state === 'speaking';
    },
    get voiceStream() {
      return presence === 'here' ? { participantSid: sid, trackSid } : undefined;
    },
  };
}
