import type { ConnectionDetails } from '../contract/connection-details.ts';
import type { TokenRequest } from '../contract/token-request.ts';
import type { AgentProtocol } from './agent-protocol.ts';
import { fetchConnectionDetails } from './fetch-connection-details.ts';
import { liveKitAgents } from './livekit-agents.ts';

/** Where connection details come from. */
export interface VoiceWay {
  kind: 'token-endpoint';
  endpoint: string;
  request: TokenRequest;
}

/** The way into one new room, and how its agent speaks. */
export interface Line {
  details: ConnectionDetails;
  protocol: AgentProtocol;
}

/** @throws SessionFailure; the reason of `signal`. */
export async function fetchLine({ endpoint, request }: VoiceWay, signal: AbortSignal): Promise<Line> {
  return { details: await fetchConnectionDetails(endpoint, request, signal), protocol: liveKitAgents };
}
