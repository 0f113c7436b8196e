/** How far it is with a room: what the parts of its port tell each other. */
export interface Line {
  isJoined: boolean;
  isClosed: boolean;
  /** The server answers, whatever becomes of media. */
  hasSignal: boolean;
  /** Of the Genie's voice, 0 to 1. */
  volume: number;
  /** Who was told of as the agent. */
  agentIdentity?: string;
}
