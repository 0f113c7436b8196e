import type { ConnectionDetails } from '../contract/connection-details.ts';
import type { EndReason } from './session-end.ts';

/**
 * The port to a LiveKit room: what a session needs of it, in our words. The folder `livekit` alone
 * knows LiveKit’s client.
 */
export interface Room {
  /** New for every session. */
  readonly name: string;
  /** The visitor's identity in the room. */
  readonly localIdentity: string;
  publishMicrophone(track: MediaStreamTrack): Promise<void>;
  /** Goes on with another track; the caller stops the one before. Muted or not, as the new one is. */
  replaceMicrophone(track: MediaStreamTrack): Promise<void>;
  /** Tells the other side; the caller has already silenced the track itself. */
  setMuted(muted: boolean): void;
  sendText(topic: string, text: string): Promise<void>;
  /** Sends a data message to everybody in the room, reliably and in order. */
  sendData(payload: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Calls a method of another participant. */
  callRpc(destinationIdentity: string, method: string, payload: string): Promise<string>;
  /** From now on these methods are answered, by `RoomListener.onRpc`, and no others. */
  answerRpc(methods: readonly string[]): void;
  /** The visitor's attributes, where their token lets them change any; else nothing happens. */
  setAttributes(attributes: Readonly<Record<string, string>>): void;
  /** How loud the Genie is, 0 to 1; also what it says after a reconnect. */
  setVolume(volume: number): void;
  /** Where the Genie is heard; '' is the usual place. Rejects where that device is gone, or the browser cannot. */
  setOutputDevice(deviceId: string): Promise<void>;
  /** Plays the Genie's voice after the browser held it back; only of use inside a visitor's gesture. */
  startAudio(): void;
  /** Lets go of the line without a goodbye: the visitor joins from another page. Synchronous for the caller. */
  handOver(): void;
  /** Leaves. Synchronous for the caller; the network's goodbyes go on behind it. */
  close(): void;
}

/** Somebody else in the room, as its server tells of them. */
export interface RoomParticipant {
  identity: string;
  /** Of kind AGENT, and no avatar's worker, which is of that kind too but speaks on an agent's behalf. */
  isOfAgentKind: boolean;
}

/** The agent's participant in the room. */
export interface RoomAgent {
  identity: string;
  /** `lk.agent.state` as it stands; undefined where the agent sets none. */
  state: string | undefined;
  /** It is heard right now. */
  isSpeaking: boolean;
  /** Why it is about to leave: `genie.end_reason`, a convention of ours. */
  endReason?: string | undefined;
  /** It has asked whether anybody is there, and leaves in so many seconds: `genie.leaves_in`, ours too. */
  leavesInS?: number | undefined;
}

export interface TextStream {
  /** The person whose words these are; the agent sends the visitor's captions in the visitor's name. */
  senderIdentity: string;
  /** Grows by the trailer's attributes just before `chunks` ends, so read it after the loop. */
  attributes(): Readonly<Record<string, string>>;
  /** Rejects when the sender leaves in the middle. */
  chunks: AsyncIterable<string>;
}

export interface RoomListener {
  /** The agent came, its state changed, or it began or stopped speaking. */
  onAgent(agent: RoomAgent): void;
  /** The agent left while the room is in order. */
  onAgentLeft(reason: 'agent-ended' | 'agent-failed'): void;
  onText(topic: string, stream: TextStream): void;
  /** A data message of somebody in the room. */
  onData(payload: Uint8Array, senderIdentity: string): void;
  /**
   * Somebody in the room calls a method of ours, and waits `waitsMs`. Who it is must be checked by whom it is told.
   * A `ToolFailure` reaches the caller as it is.
   */
  onRpc(method: string, payload: string, callerIdentity: string, waitsMs: number): Promise<string>;
  /** The Genie's voice has arrived, in front of the loudspeaker; a full reconnect brings another track. */
  onVoice(track: MediaStreamTrack): void;
  /** The first audible sound of the Genie has left the decoder. */
  onFirstAudio(): void;
  /** The browser holds sound back until a gesture (`true`), or lets it through again. */
  onOutputBlocked(isBlocked: boolean): void;
  /** Signalling is being mended (`true`) while media flows. */
  onLineThin(isThin: boolean): void;
  onLineQuality(quality: 'good' | 'poor'): void;
  /** Media is interrupted; it may come back. */
  onLineLost(): void;
  /** In a new session of the room the agent is told of anew; what was on its way is lost. */
  onLineRestored(isNewSession: boolean): void;
  /** The room is over for us, and not by our `close`. */
  onClosed(reason: EndReason): void;
}

export interface RoomOptions {
  /** Text streams of these topics reach the listener. */
  topics: readonly string[];
  /** Who of the others is the agent. */
  isAgent(participant: RoomParticipant): boolean;
  /** RPC methods that are answered from the first moment on. */
  rpcMethods: readonly string[];
  timeoutMs: number;
  /** A page that is left only lets go of the line, so that the next one can take it up again. */
  keepsOnPageLeave: boolean;
}

/**
 * Joins a room. Aborting `signal` leaves it again, whenever.
 * @throws SessionFailure with `voice-refused`, `voice-unreachable`, `calls-blocked`, `agent-absent`, `unsupported-browser`,
 * or `no-voice` where the room's address is none.
 */
export type OpenRoom = (
  details: ConnectionDetails,
  listener: RoomListener,
  signal: AbortSignal,
  options: RoomOptions,
) => Promise<Room>;
