import type { ConnectionDetails } from '../contract/connection-details.ts';
import type { Caption } from '../transcript/transcript.ts';
import type { CallTool } from './call-tool.ts';
import type { RatingWay } from './rating.ts';
import type { Room, RoomAgent, RoomParticipant, TextStream } from './room.ts';
import type { EndReason } from './session-end.ts';
import type { AgentActivity } from './session-state.ts';

/**
 * How a kind of agent says what it does and hears what is typed, over any `Room`. One for every call: it may
 * remember what was said.
 */
export interface AgentProtocol {
  /** Text streams that it listens to. */
  topics: readonly string[];
  /** By what the agent is told from others in the room. */
  isAgent(participant: RoomParticipant): boolean;
  /** What the agent is doing; undefined while it is not ready to talk. */
  activityOf(agent: RoomAgent): AgentActivity | undefined;
  /** Both are in the room, the microphone is published: says what the agent waits for. */
  begin(room: Room): Promise<void>;
  /** Reads a stream to its end, however that is, and passes its captions on. Never rejects. */
  readText(
    stream: TextStream,
    room: Pick<Room, 'localIdentity'>,
    onCaption: (caption: Caption) => void,
  ): Promise<void>;
  /** Reads a data message of the agent. Never throws, whatever it is. */
  readData(payload: Uint8Array, room: Room, listener: ProtocolListener): void;
  /** Why the call is over, where the agent has told more than its leaving does. */
  explainEnd(reason: EndReason): EndReason;
  /** Sends a typed line, and says what the agent will do then where it does not say so itself. */
  sendText(room: Room, text: string, onActivity: ProtocolListener['onActivity']): Promise<void>;
  /** How the visitor may rate the call; asked once it is over. Undefined where nobody wants to know. */
  ratingWay?(details: ConnectionDetails, room: Pick<Room, 'name'>): RatingWay | undefined;
  /** Asks the agent to stop talking, where its kind can be asked. Never rejects: it is silenced here anyway. */
  interrupt?(room: Room, agentIdentity: string): Promise<void>;
}

/** Whom data messages reach. */
export interface ProtocolListener {
  onCaption(caption: Caption): void;
  onActivity(activity: AgentActivity): void;
  /** The agent has said that the call is over. */
  onEnd(reason: EndReason): void;
  callTool: CallTool;
}
