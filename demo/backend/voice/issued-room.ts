/** A room that a visitor has been given a token for, and an agent is wanted in: LiveKit's room configuration. */
export interface IssuedRoom {
  name: string;
  config: {
    agents: { agentName: string; metadata: string }[];
    maxParticipants: number;
    emptyTimeout: number;
    departureTimeout: number;
  };
}
