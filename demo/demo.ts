import { join } from 'node:path';
import { createBackend, type Backend } from './backend/backend.ts';
import { VOICE_TIMINGS } from './backend/voice/voice-timings.ts';
import type { DemoConfig } from './demo-config.ts';
import { limitsAt } from './demo-limits.ts';
import { endRevokedCalls, openEmbeddedVoice, openLiveKitAgents, voiceConfigOf } from './demo-voice.ts';
import { platformHandlers } from './platform-handlers.ts';
import { openLoopbackServer } from './serve/loopback-server.ts';
import { siteHandlers } from './site-handlers.ts';
import type { CallReport } from './voice/session-report.ts';
import type { VoiceServer } from './voice/voice-server.ts';

export interface Demo {
  /** The platform's origin. */
  platform: string;
  /** The customer's site's origin. */
  site: string;
  backend: Backend;
  /** The embedded voice server; undefined where a LiveKit server was named. */
  voice: VoiceServer | undefined;
  /** The conversations that are going on, whoever serves their rooms. */
  sessions(): CallReport[];
  voiceName: string;
  /** Where rooms are, `ws://` or `wss://`. */
  voiceUrl: string;
  /** Ends all sessions, closes both servers and the database. */
  close(): Promise<void>;
}

/** Where `npm run build` puts what is served. */
export const DIST = join(import.meta.dirname, '..', 'dist');

/**
 * Starts everything: ports first, so that a taken one is told at once, then database, voice and pages.
 * @throws Error with a message for the person at the terminal.
 */
export async function startDemo(config: DemoConfig): Promise<Demo> {
  const closers: (() => Promise<void> | void)[] = [];
  const close = async () => {
    for (const closer of closers.splice(0).toReversed()) await closer();
  };
  try {
    const platform = await openLoopbackServer({ port: config.port, portVariable: 'PORT' });
    closers.push(platform.close);
    const site = await openLoopbackServer({ port: config.sitePort, portVariable: 'SITE_PORT' });
    closers.push(site.close);

    const voiceConfig = voiceConfigOf(config.liveKit, platform.origin);
    const timings = { ...VOICE_TIMINGS, ...config.voiceTimings };
    const backend = await createBackend({
      publicOrigin: platform.origin,
      siteOrigin: site.origin,
      databaseUrl: config.databaseUrl,
      smtpUrl: config.smtpUrl,
      catalogueSize: config.catalogueSize,
      logger: config.logger,
      voice: { ...voiceConfig, onRoomIssued: (room) => agents?.send(room) },
      limits: limitsAt(config.rateLimitPerMinute),
      voiceTimings: timings,
    });
    closers.push(backend.close);
    const voice = config.liveKit ? undefined : openEmbeddedVoice(voiceConfig, backend, timings);
    if (voice) closers.push(() => voice.close());
    const agents =
      config.liveKit?.agents === 'scripted' ? await openLiveKitAgents(voiceConfig, backend) : undefined;
    if (agents) closers.push(agents.close);
    endRevokedCalls({ voice, liveKit: config.liveKit }, backend.onAccessRevoked);

    const sessions = () => (voice ?? agents)?.sessions() ?? [];
    const voiceName = `${voice ? 'embedded server' : `LiveKit at ${voiceConfig.url}`}, with ${config.liveKit?.agents === 'workers' ? 'its workers' : 'a scripted agent'}`;
    const isLive = config.isLive ?? false;
    const voiceUrl = voiceConfig.url;
    const parts = { platform: platform.origin, backend, voice, sessions, voiceName, voiceUrl, isLive };
    const dist = config.dist ?? DIST;
    platform.serve(await platformHandlers({ ...parts, dist, packsAhead: config.packsAhead ?? false }));
    site.serve(await siteHandlers({ ...parts, site: site.origin }));
    return { ...parts, site: site.origin, close };
  } catch (cause) {
    await close();
    throw cause;
  }
}
