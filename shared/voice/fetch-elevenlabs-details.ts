import type { ConnectionDetails } from '../contract/connection-details.ts';
import { ElevenLabsToken } from '../contract/elevenlabs-token.ts';
import { askForRoom } from './ask-for-room.ts';
import { ELEVENLABS_CLIENT } from './elevenlabs-client.ts';
import { SessionFailure, type FailureCode } from './session-end.ts';
import { parseUrl } from '../parse-url.ts';

const ORIGIN = 'https://api.elevenlabs.io';
const LIVEKIT_URL = 'wss://livekit.rtc.elevenlabs.io';

/** An agent of ElevenLabs, and where ElevenLabs is: '' for the real one, else a stand-in for it. */
export interface ElevenLabsAgent {
  agentId: string;
  origin: string;
  liveKitUrl: string;
}

/**
 * Asks ElevenLabs for a conversation token. Without a key, as any page can: the agent must be open to that.
 * @throws SessionFailure with `agent-locked` where it is not, `no-voice`, `rate-limited` or `api-unreachable`; the
 * reason of `signal`.
 */
export async function fetchElevenLabsDetails(
  { agentId, origin, liveKitUrl }: ElevenLabsAgent,
  signal: AbortSignal,
  fetch?: typeof globalThis.fetch,
): Promise<ConnectionDetails> {
  const server_url = checkedUrl(liveKitUrl || LIVEKIT_URL, /^wss?:$/);
  const api = checkedUrl(origin || ORIGIN, /^https?:$/);
  const address = new URL('/v1/convai/conversation/token', api);
  address.search = String(new URLSearchParams({ agent_id: agentId, ...ELEVENLABS_CLIENT }));
  const read = (answer: unknown) => {
    const { token } = ElevenLabsToken.parse(answer);
    const feedback_url = String(new URL('/v1/convai/conversations/', api)); // the conversation's id follows
    return { server_url, participant_token: token, feedback_url };
  };
  return askForRoom(address, { method: 'GET', read, failureOf }, signal, fetch);
}

/** Whoever set up the Genie is meant to hear of a wrong address, so nothing is made up for it. */
function checkedUrl(url: string, protocols: RegExp): string {
  if (!protocols.test(parseUrl(url)?.protocol ?? '')) throw new SessionFailure('no-voice');
  return url;
}

function failureOf(status: number): FailureCode {
  return status === 401 || status === 403 ? 'agent-locked' : 'no-voice';
}
