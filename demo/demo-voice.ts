import { randomBytes } from 'node:crypto';
import { createScriptedAgent } from './agent/scripted-agent.ts';
import type { Knowledge } from './backend/knowledge.ts';
import type { VoiceConfig } from './backend/voice/mint-room-token.ts';
import { createVoiceServer, type VoiceServer } from './voice/voice-server.ts';

/** Where rooms are: a LiveKit server that was named, or the embedded one on the platform's own port. */
export function voiceConfigOf(liveKit: VoiceConfig | undefined, platform: string): VoiceConfig {
  return (
    liveKit ?? {
      url: platform.replace(/^http/, 'ws'),
      apiKey: 'demo',
      apiSecret: randomBytes(32).toString('base64url'),
    }
  );
}

/** The embedded voice server with the scripted agent in every room. */
export function openEmbeddedVoice({ apiKey, apiSecret }: VoiceConfig, knowledge: Knowledge): VoiceServer {
  const runAgent = createScriptedAgent({
    knowledge,
    onError: (cause) => console.error('[demo] the agent failed:', cause),
  });
  return createVoiceServer({ apiKey, apiSecret, runAgent });
}
