import type { DemoConfig } from '../../demo/demo-config.ts';
import { startDemo } from '../../demo/demo.ts';
import type { Mail } from '../../demo/backend/mail/mail.ts';
import type { Fixtures } from '../../demo/backend/seeds/fixtures.ts';
import type { SessionReport } from '../../demo/voice/session-report.ts';
import type { VoiceServer } from '../../demo/voice/voice-server.ts';

/** The demo as a test drives it: the built files, a backend of its own, the embedded voice server. */
export interface TestDemo {
  /** The platform's origin. */
  platform: string;
  /** The customer's site's origin. */
  site: string;
  fixtures: Fixtures;
  /** What the voice server can tell of its sessions now. */
  sessions(): SessionReport[];
  /** For faults: drops signals, ends rooms, makes them forgotten. */
  voice: VoiceServer;
  mail(): Promise<Mail[]>;
  stop(): Promise<void>;
}

/** Starts the demo in this process on free ports, with limits that no test reaches. Builds nothing. */
export async function startTestDemo(overrides: Partial<DemoConfig> = {}): Promise<TestDemo> {
  const demo = await startDemo({ port: 0, sitePort: 0, rateLimitPerMinute: 1_000_000, ...overrides });
  const { platform, site, backend, voice } = demo;
  if (!voice) throw new Error('Tests of the demo need the embedded voice server');
  return {
    platform,
    site,
    fixtures: backend.fixtures,
    sessions: () => voice.sessions(),
    voice,
    mail: () => backend.mailbox.list(),
    stop: demo.close,
  };
}
