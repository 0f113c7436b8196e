import type { AgentEnding, AgentState, OpusPacket, Visitor } from '../../voice/agent-port.ts';
import { type AgentSeat, createAgentSeat } from '../../voice/agent-seat.ts';
import type { AgentRoom } from './agent-room.ts';
import { createPcmPlayer } from './pcm-player.ts';
import { createRoomText } from './room-text.ts';

export interface SeatOptions {
  metadata: string;
  visitor: Visitor;
  decode(packets: OpusPacket[]): Int16Array[];
  onState(state: AgentState): void;
  leave(reason: AgentEnding): void;
}

export interface TakenSeat extends AgentSeat {
  /** Closes the seat, sends what has been written, and leaves the room. */
  leave(): Promise<void>;
}

/** The agent's port in a room of a LiveKit server. */
export function takeSeat(room: AgentRoom, options: SeatOptions): TakenSeat {
  const { metadata, visitor, decode } = options;
  const text = createRoomText(room);
  const player = createPcmPlayer(room.voice);
  let stateSent: Promise<unknown> = Promise.resolve();
  /** One after the other, so that the last one said is the one that stands. */
  const tell = (send: () => Promise<unknown>) => {
    stateSent = stateSent.then(send, send);
    stateSent.catch(() => {}); // the room is over: nobody is there to be told
  };
  const seat = createAgentSeat({
    metadata,
    visitor,
    audioTrackSid: room.audioTrackSid,
    pacer: {
      play: (packets) => player.play(decode(packets)),
      interrupt: player.interrupt,
      stop: player.interrupt,
    },
    data: {
      openTextStream: text.openTextStream,
      sendMessage: text.sendData,
      call: (method, payload, timeoutMs) => room.callRpc(visitor.identity, method, payload, timeoutMs),
      register: (method, handler) => room.onRpc(method, handler),
      close() {}, // calls that are waiting end with the room
    },
    setState(state) {
      options.onState(state);
      tell(() => room.setState(state));
    },
    setAttribute: (name, value) => tell(() => room.setAttribute(name, value)),
    leave: options.leave,
  });
  return {
    ...seat,
    async leave() {
      seat.close();
      await text.flushed();
      await stateSent.catch(() => {});
      await room.leave();
    },
  };
}
