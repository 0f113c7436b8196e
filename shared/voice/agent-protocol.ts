import type { Caption } from '../transcript/transcript.ts';
import type { Room, RoomAgent, TextStream } from './room.ts';
import type { AgentActivity } from './session-state.ts';

/** How a kind of agent says what it does and hears what is typed, over any `Room`. */
export interface AgentProtocol {
  /** Text streams that it listens to. */
  topics: readonly string[];
  /** What the agent is doing; undefined while it is not ready to talk. */
  activityOf(agent: RoomAgent): AgentActivity | undefined;
  /** Reads a stream to its end, however that is, and passes its captions on. Never rejects. */
  readText(
    stream: TextStream,
    room: Pick<Room, 'localIdentity'>,
    onCaption: (caption: Caption) => void,
  ): Promise<void>;
  sendText(room: Room, text: string): Promise<void>;
}
