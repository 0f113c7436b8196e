import type { ConnectionDetails } from '../contract/connection-details.ts';
import type { TokenRequest } from '../contract/token-request.ts';
import type { AgentProtocol } from './agent-protocol.ts';
import { fetchConnectionDetails } from './fetch-connection-details.ts';
import type { ElevenLabsAgent } from './fetch-elevenlabs-details.ts';
import { liveKitAgents } from './livekit-agents.ts';
import { SessionFailure } from './session-end.ts';

/** Where connection details come from. */
export type VoiceWay =
  | { kind: 'token-endpoint'; endpoint: string; request: TokenRequest }
  | { kind: 'elevenlabs'; agent: ElevenLabsAgent; variables: Readonly<Record<string, string>> };

/** The way into one new room, and how its agent speaks. */
export interface Line {
  details: ConnectionDetails;
  protocol: AgentProtocol;
}

/**
 * The one place where the kind of agent matters.
 * @throws SessionFailure; the reason of `signal`.
 */
export async function fetchLine(way: VoiceWay, signal: AbortSignal): Promise<Line> {
  if (way.kind === 'elevenlabs') {
    const { fetchElevenLabsLine } = await import('./elevenlabs-line.ts').catch((cause: unknown) => {
      throw new SessionFailure('engine-unavailable', { cause });
    });
    return fetchElevenLabsLine(way.agent, way.variables, signal);
  }
  return {
    details: await fetchConnectionDetails(way.endpoint, way.request, signal),
    protocol: liveKitAgents,
  };
}
