/**
 * The agent of one room on a LiveKit server, from the visitor's token to the end of the conversation.
 *
 *   joining ─► waiting for the visitor ◄─► talking
 *      └───────────────┴──────────────────────┴───► over
 *
 * It carries the script there, as `demo/voice` does without such a server. The script begins when the visitor's
 * client listens, and goes on when a visitor whose line broke comes back before the room would be closed.
 */
import type { AgentState, OpusPacket } from '../../voice/agent-port.ts';
import { createMicrophoneMeter } from '../../voice/microphone-meter.ts';
import type { RunAgent } from '../../voice/room-agent.ts';
import type { CallReport } from '../../voice/session-report.ts';
import { createVoiceActivity } from '../../voice/voice-activity.ts';
import type { AgentRoom, AgentRoomListener } from './agent-room.ts';
import { frameLevel } from './frame-level.ts';
import type { RoomLife } from '../../backend/voice/room-life.ts';
import type { IssuedRoom } from '../../backend/voice/issued-room.ts';
import { type TakenSeat, takeSeat } from './take-seat.ts';
import { createVisitorPresence } from './visitor-presence.ts';

/** So long a visitor's token lets them in. */
const VISITOR_COMES_WITHIN_MS = 120_000;

export interface LiveKitAgent {
  /** Undefined until the visitor has come. */
  report(): CallReport | undefined;
  /** It is in the room, or will never be. */
  arrived: Promise<void>;
  close(): Promise<void>;
}

export interface LiveKitAgentOptions {
  runAgent: RunAgent;
  openRoom(listener: AgentRoomListener): Promise<AgentRoom>;
  decode(packets: OpusPacket[]): Int16Array[];
  now: () => number;
  roomLife?: RoomLife | undefined;
  onOver(): void;
  onError(cause: unknown): void;
}

export function createLiveKitAgent({ name, config }: IssuedRoom, options: LiveKitAgentOptions): LiveKitAgent {
  const { decode, now, onError, roomLife } = options;
  const visitor = createVisitorPresence();
  const meter = createMicrophoneMeter();
  const voice = createVoiceActivity((change) => {
    meter.note(change);
    seat?.voice(change);
  }, now);
  let state: AgentState = 'initializing';
  let seat: TakenSeat | undefined;
  let isHeard = false;
  let isTalking = false;
  const early: Uint8Array[] = [];
  let cleanUp: void | (() => void);
  let ending: Promise<void> | undefined;

  const leaveRoom = async () => {
    clearTimeout(timer);
    voice.hush();
    cleanUp?.();
    roomLife?.ended(name);
    options.onOver();
    await seat?.leave();
  };
  const end = (): Promise<void> => (ending ??= leaveRoom().catch(onError));
  const endAfter = (delayMs: number) => setTimeout(() => void end(), delayMs);
  let timer = endAfter(VISITOR_COMES_WITHIN_MS);

  const talk = () => {
    if (!seat || !isHeard || !visitor.isHere || isTalking || ending) return;
    isTalking = true;
    try {
      cleanUp = options.runAgent(seat.port);
      for (const payload of early.splice(0)) seat.data(payload);
    } catch (cause) {
      onError(cause);
      void end();
    }
  };
  const listener: AgentRoomListener = {
    onVisitorCame(who) {
      clearTimeout(timer);
      visitor.came(who);
      roomLife?.joined(name);
      talk();
    },
    onVisitorLeft(isForGood) {
      voice.hush();
      visitor.left();
      roomLife?.left(name);
      if (isForGood) void end();
      else timer = endAfter(config.departureTimeout * 1000);
    },
    onHeard() {
      isHeard = true;
      talk();
    },
    onMicrophone(microphone) {
      visitor.setMicrophone(microphone);
      if (visitor.view.microphone !== 'live') voice.hush();
    },
    onMicrophoneFrame(samples) {
      if (visitor.view.microphone !== 'live') return;
      const levelDbov = frameLevel(samples);
      meter.hear(levelDbov);
      voice.hear(levelDbov);
    },
    onText: (topic, text) => seat?.text(topic, text),
    onData(payload) {
      if (isTalking) seat?.data(payload);
      else early.push(payload); // clients begin by a message, which may be faster than the script
    },
    onClosed: () => void end(),
  };
  const setState = (next: AgentState) => void (state = next);
  const enter = async () => {
    const room = await options.openRoom(listener);
    if (ending) return room.leave(); // the visitor was faster than the connection
    const metadata = config.agents[0]?.metadata ?? '';
    seat = takeSeat(room, {
      metadata,
      visitor: visitor.view,
      decode,
      onState: setState,
      leave: () => void end(),
    });
    talk();
  };
  const arrived = enter().catch((cause: unknown) => {
    onError(cause);
    void end();
  });

  const statusOf = () => {
    if (!visitor.isHere) return 'waiting';
    return isTalking ? 'live' : 'joining';
  };
  return {
    report: () =>
      visitor.hasCome
        ? { room: name, status: statusOf(), agentState: state, ...visitor.facts, ...meter.read() }
        : undefined,
    arrived,
    close: end,
  };
}
