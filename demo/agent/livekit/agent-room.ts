import type { AgentState } from '../../voice/agent-port.ts';
import type { PcmSink } from './pcm-player.ts';

/** A room of a LiveKit server, as an agent in it needs one: `rtc-room.ts` opens it over LiveKit's own SDK. */
export interface AgentRoom {
  readonly audioTrackSid: string | undefined;
  readonly voice: PcmSink;
  setState(state: AgentState): Promise<void>;
  setAttribute(name: string, value: string): Promise<void>;
  openTextStream(
    topic: string,
    attributes: Record<string, string>,
    asIdentity?: string,
  ): Promise<RoomTextStream>;
  sendData(payload: Uint8Array): Promise<void>;
  /** Rejects with an `RpcFailure`. */
  callRpc(identity: string, method: string, payload: string, timeoutMs?: number): Promise<string>;
  onRpc(method: string, handler: (payload: string) => string | Promise<string>): void;
  leave(): Promise<void>;
}

export interface RoomTextStream {
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

export interface RoomVisitor {
  readonly identity: string;
  /** Changes when the visitor joins anew. */
  readonly sid: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface RoomMicrophone {
  sid: string;
  isMuted: boolean;
}

export interface AgentRoomListener {
  onVisitorCame(visitor: RoomVisitor): void;
  /** `isForGood`: they hung up or were sent away; else they may join anew. */
  onVisitorLeft(isForGood: boolean): void;
  /** The visitor's client listens to the agent's voice. */
  onHeard(): void;
  onMicrophone(microphone: RoomMicrophone | undefined): void;
  /** 20 ms of what the visitor's microphone hears. */
  onMicrophoneFrame(samples: Int16Array): void;
  onText(topic: string, text: string): void;
  onData(payload: Uint8Array): void;
  /** The room is over, or the line to it is lost. */
  onClosed(): void;
}

export interface RoomAddress {
  /** `ws://` or `wss://`. */
  url: string;
  token: string;
}

export type OpenAgentRoom = (address: RoomAddress, listener: AgentRoomListener) => Promise<AgentRoom>;
