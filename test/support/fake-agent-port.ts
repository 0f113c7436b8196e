import type { AgentPort, OpusPacket, VoiceChange } from '../../demo/voice/agent-port.ts';
import { RpcFailure } from '../../demo/voice/rpc-failure.ts';

/** A text stream as the visitor would have got it. */
export interface SentStream {
  topic: string;
  as: string;
  attributes: Record<string, string>;
  text: string;
  isClosed: boolean;
}

/** A room of one agent without any server: the test is the visitor. Clips play until the test says so. */
export function fakeAgentPort({ metadata = '{"genie_id":"g-1"}' } = {}) {
  const states: string[] = [];
  /** Of the agent. */
  const ownAttributes: Record<string, string> = {};
  const streams: SentStream[] = [];
  const said: OpusPacket[][] = [];
  const endings: string[] = [];
  const sentData: unknown[] = [];
  const dataListeners: ((payload: Uint8Array) => void)[] = [];
  const rpcHandlers = new Map<string, (payload: string) => string | Promise<string>>();
  const voiceListeners: ((change: VoiceChange) => void)[] = [];
  const textListeners: ((topic: string, text: string) => void)[] = [];
  let settle: ((how: 'played' | 'interrupted') => void) | undefined;
  const finish = (how: 'played' | 'interrupted') => {
    settle?.(how);
    settle = undefined;
  };

  const port: AgentPort = {
    metadata,
    audioTrackSid: 'TR_voice',
    visitor: {
      identity: 'visitor',
      name: '',
      attributes: {},
      microphone: 'live',
      microphoneTrackSid: 'TR_microphone',
    },
    setState: (state) => void states.push(state),
    setAttribute: (name, value) => void (ownAttributes[name] = value),
    say(clip) {
      finish('interrupted');
      said.push(clip);
      return { finished: new Promise((resolve) => (settle = resolve)) };
    },
    interrupt: () => finish('interrupted'),
    openTextStream(topic, attributes, as = 'agent') {
      const stream: SentStream = { topic, as, attributes: { ...attributes }, text: '', isClosed: false };
      streams.push(stream);
      return {
        write: (text) => void (stream.text += text),
        close(trailer = {}) {
          Object.assign(stream.attributes, trailer);
          stream.isClosed = true;
        },
      };
    },
    sendData: (payload) => void sentData.push(JSON.parse(new TextDecoder().decode(payload))),
    callRpc: async (method, payload) => {
      if (method === 'page.echo') return payload;
      throw new RpcFailure(1400, 'Method not supported at destination');
    },
    end: (reason = 'finished') => void endings.push(reason),
    onVoice: (listener) => void voiceListeners.push(listener),
    onText: (listener) => void textListeners.push(listener),
    onData: (listener) => void dataListeners.push(listener),
    onRpc: (method, handler) => void rpcHandlers.set(method, handler),
    onClosed() {},
  };

  return {
    port,
    states,
    ownAttributes,
    streams,
    said,
    endings,
    /** Data messages, read as JSON. */
    sentData,
    /** The clip has been played to its end. */
    finishSpeech: () => finish('played'),
    speak: (change: VoiceChange) => voiceListeners.forEach((listener) => listener(change)),
    type: (text: string, topic = 'lk.chat') => textListeners.forEach((listener) => listener(topic, text)),
    message: (payload: Uint8Array) => dataListeners.forEach((listener) => listener(payload)),
    callAgent: (method: string, payload = '') => rpcHandlers.get(method)?.(payload),
  };
}
