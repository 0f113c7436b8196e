import type { AgentEnding, AgentPort, AgentState, Visitor, VoiceChange } from './agent-port.ts';
import type { OpusPacer } from './opus-pacer.ts';
import type { RoomData } from './room-data.ts';

/** An agent's place in a room, whoever serves it: its port, and what the room tells it. */
export interface AgentSeat {
  readonly port: AgentPort;
  voice(change: VoiceChange): void;
  text(topic: string, text: string): void;
  data(payload: Uint8Array): void;
  /** Once; afterwards the port does nothing any more. */
  close(): void;
}

export interface AgentSeatOptions {
  metadata: string;
  audioTrackSid: string | undefined;
  visitor: Visitor;
  pacer: Pick<OpusPacer, 'play' | 'interrupt' | 'stop'>;
  data: Omit<RoomData, 'receive'>;
  setState(state: AgentState): void;
  setAttribute(name: string, value: string): void;
  leave(reason: AgentEnding): void;
}

export function createAgentSeat(options: AgentSeatOptions): AgentSeat {
  const { metadata, audioTrackSid, visitor, pacer, data } = options;
  const voiceListeners: ((change: VoiceChange) => void)[] = [];
  const textListeners: ((topic: string, text: string) => void)[] = [];
  const dataListeners: ((payload: Uint8Array) => void)[] = [];
  const closedListeners: (() => void)[] = [];
  let isClosed = false;

  const port: AgentPort = {
    metadata,
    audioTrackSid,
    visitor,
    setState: (state) => isClosed || options.setState(state),
    setAttribute: (name, value) => isClosed || options.setAttribute(name, value),
    say: (clip) => ({ finished: isClosed ? Promise.resolve('interrupted') : pacer.play(clip) }),
    interrupt: () => pacer.interrupt(),
    openTextStream: data.openTextStream,
    sendData: data.sendMessage,
    callRpc: data.call,
    end(reason = 'finished') {
      if (isClosed) return;
      options.setAttribute('genie.end_reason', reason);
      options.leave(reason);
    },
    onVoice: (listener) => void voiceListeners.push(listener),
    onText: (listener) => void textListeners.push(listener),
    onData: (listener) => void dataListeners.push(listener),
    onRpc: data.register,
    onClosed: (listener) => void closedListeners.push(listener),
  };
  return {
    port,
    voice(change) {
      if (!isClosed) for (const listener of voiceListeners) listener(change);
    },
    text(topic, text) {
      if (!isClosed) for (const listener of textListeners) listener(topic, text);
    },
    data(payload) {
      if (!isClosed) for (const listener of dataListeners) listener(payload);
    },
    close() {
      if (isClosed) return;
      isClosed = true;
      data.close();
      pacer.stop();
      for (const listener of closedListeners) listener();
    },
  };
}
