import type { AgentProtocol, ProtocolListener } from './agent-protocol.ts';
import type { Room, RoomAgent, TextStream } from './room.ts';

/** What comes in from a room, for its agent's protocol. */
export interface AgentEar {
  onRoom(room: Room): void;
  onAgent(agent: RoomAgent): void;
  onText(stream: TextStream): void;
  onData(payload: Uint8Array, senderIdentity: string): void;
}

/**
 * Lets the protocol hear the agent and nobody else. A greeting may begin before we know who is who, so what comes
 * early waits until then.
 */
export function listenToAgent(protocol: AgentProtocol, listener: ProtocolListener): AgentEar {
  const early: ((room: Room, agentIdentity: string) => void)[] = [];
  let room: Room | undefined;
  let agentIdentity: string | undefined;

  const hear = (...heard: typeof early) => {
    early.push(...heard);
    if (!room || agentIdentity === undefined) return;
    for (const read of early.splice(0)) read(room, agentIdentity);
  };
  return {
    onRoom(opened) {
      room = opened;
      hear();
    },
    onAgent({ identity }) {
      agentIdentity = identity;
      hear();
    },
    /** The agent speaks in its own name or, transcribing, in the visitor's. */
    onText: (stream) =>
      hear(({ localIdentity }, agent) => {
        if (![localIdentity, agent].includes(stream.senderIdentity)) return;
        void protocol.readText(stream, { localIdentity }, listener.onCaption);
      }),
    onData: (payload, senderIdentity) =>
      hear((opened, agent) => {
        if (senderIdentity === agent) protocol.readData(payload, opened, listener);
      }),
  };
}
