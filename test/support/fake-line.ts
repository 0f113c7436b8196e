import type { Line } from '../../shared/voice/fetch-line.ts';
import { liveKitAgents } from '../../shared/voice/livekit-agents.ts';

/** The way into a room with an agent of LiveKit's kind. */
export const LIVEKIT_LINE: Line = {
  details: { server_url: 'wss://voice.test', participant_token: 'token' },
  protocol: liveKitAgents,
};
