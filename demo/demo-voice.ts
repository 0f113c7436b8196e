import { randomBytes } from 'node:crypto';
import { DisconnectReason } from '@livekit/protocol';
import type { LiveKitAgents } from './agent/livekit/livekit-agents.ts';
import { removeVisitor } from './agent/livekit/remove-visitor.ts';
import { createScriptedAgent } from './agent/scripted-agent.ts';
import type { Revocations } from './backend/access/revocations.ts';
import type { Knowledge } from './backend/knowledge.ts';
import type { Backend } from './backend/backend.ts';
import type { VoiceTimings } from './backend/voice/voice-timings.ts';
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

/** What the demo's agents need of the backend. */
export type VoiceBackend = Pick<Backend, 'knowledge' | 'roomLife'>;

/** The embedded voice server with the scripted agent in every room. */
export function openEmbeddedVoice(
  { apiKey, apiSecret }: VoiceConfig,
  { knowledge, roomLife }: VoiceBackend,
  { departureTimeoutS }: VoiceTimings,
): VoiceServer {
  const limits = { graceMs: departureTimeoutS * 1000 };
  roomLife.began();
  return createVoiceServer({ apiKey, apiSecret, runAgent: scriptedAgent(knowledge), roomLife, limits });
}

/** The scripted agent for rooms of a LiveKit server. Its SDK, 25 MB of it native, is loaded only here. */
export async function openLiveKitAgents(
  server: VoiceConfig,
  { knowledge, roomLife }: VoiceBackend,
): Promise<LiveKitAgents> {
  const { createLiveKitAgents } = await import('./agent/livekit/livekit-agents.ts');
  return createLiveKitAgents({
    server,
    runAgent: scriptedAgent(knowledge),
    roomLife,
    onError: reportFailure,
  });
}

function scriptedAgent(knowledge: Knowledge) {
  return createScriptedAgent({ knowledge, onError: reportFailure });
}

function reportFailure(cause: unknown): void {
  console.error('[demo] the agent failed:', cause);
}

/** Whoever loses their access in the middle of a call is put out of its room. */
export function endRevokedCalls(
  { voice, liveKit }: { voice: VoiceServer | undefined; liveKit: VoiceConfig | undefined },
  onAccessRevoked: Revocations['onRevoked'],
): void {
  onAccessRevoked(({ rooms }) => {
    for (const { room, identity } of rooms) {
      voice?.end(room, DisconnectReason.PARTICIPANT_REMOVED);
      if (liveKit) removeVisitor({ room, identity }, liveKit, Date.now()).catch(reportFailure);
    }
  });
}
