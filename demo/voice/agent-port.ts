/**
 * What an agent sees of a room: one visitor, one voice of its own, text streams, data messages and RPC. The script
 * in `demo/agent` speaks to this and to nothing else, so it runs in the embedded voice server as
 * well as in a room of a real LiveKit server.
 */

/** 20 ms of Opus. */
export type OpusPacket = Uint8Array;

/** The values of the participant attribute `lk.agent.state`. */
export type AgentState = 'initializing' | 'idle' | 'listening' | 'thinking' | 'speaking';

export interface AgentPort {
  /** Of the dispatch that called this agent here: `roomConfig.agents[0].metadata` of the visitor's token. */
  readonly metadata: string;
  /** Sid of the agent's audio track, which its transcription names; undefined where it has none. */
  readonly audioTrackSid: string | undefined;
  readonly visitor: Visitor;

  setState(state: AgentState): void;
  /** Sets a participant attribute of the agent's; '' takes it away. */
  setAttribute(name: string, value: string): void;
  /** Speaks, and first stops what is being said. */
  say(clip: OpusPacket[]): Speech;
  /** Stops speaking at once. */
  interrupt(): void;
  /** Opens a LiveKit text stream, as the agent or (transcribing the visitor) as another participant. */
  openTextStream(topic: string, attributes: Record<string, string>, asIdentity?: string): TextStream;
  /** Sends a data message to the visitor, as ElevenLabs' agents do. */
  sendData(payload: Uint8Array): void;
  /** Calls a method of the visitor's page. Rejects with an `RpcFailure`. */
  callRpc(method: string, payload: string, timeoutMs?: number): Promise<string>;
  /** The agent leaves the room. */
  end(reason?: AgentEnding): void;

  onVoice(listener: (change: VoiceChange) => void): void;
  onText(listener: (topic: string, text: string) => void): void;
  onData(listener: (payload: Uint8Array) => void): void;
  /** What it throws reaches the caller: an `RpcFailure` as it is, anything else as APPLICATION_ERROR. */
  onRpc(method: string, handler: (payload: string) => string | Promise<string>): void;
  /** The agent or the visitor has left for good. */
  onClosed(listener: () => void): void;
}

export interface Visitor {
  readonly identity: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly microphone: 'absent' | 'live' | 'muted';
  readonly microphoneTrackSid: string | undefined;
}

export interface Speech {
  finished: Promise<'played' | 'interrupted'>;
}

export interface TextStream {
  write(text: string): void;
  /** Trailer attributes are merged into the header's by the reader; a carrier that cannot send them leaves them out. */
  close(attributes?: Record<string, string>): void;
}

export interface VoiceChange {
  speaking: boolean;
  /** Length of the speech that has just ended; 0 when one begins. */
  speechMs: number;
}

/** Told to the visitor's page by the participant attribute `genie.end_reason`, a convention of ours. */
export type AgentEnding = 'finished' | 'failed' | 'time-limit' | 'idle';
