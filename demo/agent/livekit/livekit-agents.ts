import type { RunAgent } from '../../voice/room-agent.ts';
import type { CallReport } from '../../voice/session-report.ts';
import { createClipDecoder } from './decode-opus.ts';
import type { RoomLife } from '../../backend/voice/room-life.ts';
import type { IssuedRoom } from '../../backend/voice/issued-room.ts';
import { createLiveKitAgent, type LiveKitAgent } from './livekit-agent.ts';
import { type LiveKitServer, mintAgentToken } from './mint-agent-token.ts';
import { openRtcRoom } from './rtc-room.ts';

/** The demo's agents on a LiveKit server. */
export interface LiveKitAgents {
  /** LiveKit would dispatch a worker; here the backend says for which room a visitor is given a token. Resolves when the agent is there. */
  send(room: IssuedRoom): Promise<void>;
  /** Of the rooms where a visitor has come. */
  sessions(): CallReport[];
  close(): Promise<void>;
}

export interface LiveKitAgentsOptions {
  server: LiveKitServer;
  runAgent: RunAgent;
  roomLife?: RoomLife | undefined;
  onError(cause: unknown): void;
}

export function createLiveKitAgents({
  server,
  runAgent,
  roomLife,
  onError,
}: LiveKitAgentsOptions): LiveKitAgents {
  const agents = new Set<LiveKitAgent>();
  const decode = createClipDecoder();
  const sessions = () => [...agents].flatMap((agent) => agent.report() ?? []);
  return {
    send(room) {
      const agent = createLiveKitAgent(room, {
        runAgent,
        roomLife,
        decode,
        now: Date.now,
        onError,
        onOver: () => agents.delete(agent),
        openRoom: async (listener) =>
          openRtcRoom({ url: server.url, token: await mintAgentToken(room, server, Date.now()) }, listener),
      });
      agents.add(agent);
      return agent.arrived;
    },
    sessions,
    async close() {
      await Promise.all([...agents].map((agent) => agent.close()));
    },
  };
}
