import { type DemoConfig, readDemoConfig } from '../../demo/demo-config.ts';
import { startDemo } from '../../demo/demo.ts';
import type { Mail } from '../../demo/backend/mail/mail.ts';
import type { Fixtures } from '../../demo/backend/seeds/fixtures.ts';
import type { CallReport } from '../../demo/voice/session-report.ts';

/** The demo as a test drives it: the built files, a backend of its own, the voice server that LIVEKIT_URL names or the embedded one. */
export interface TestDemo {
  /** The platform's origin. */
  platform: string;
  /** The customer's site's origin. */
  site: string;
  /** Where its calls go. */
  voiceUrl: string;
  fixtures: Fixtures;
  /** The conversations that are going on, as the agent's side knows them. */
  sessions(): CallReport[];
  mail(): Promise<Mail[]>;
  stop(): Promise<void>;
}

/** Starts the demo in this process on free ports, with limits that no test reaches. Builds nothing. */
export async function startTestDemo(overrides: Partial<DemoConfig> = {}): Promise<TestDemo> {
  const { liveKit } = readDemoConfig(process.env);
  const demo = await startDemo({
    port: 0,
    sitePort: 0,
    rateLimitPerMinute: 1_000_000,
    liveKit,
    ...overrides,
  });
  const { platform, site, voiceUrl, backend, sessions } = demo;
  return {
    platform,
    site,
    voiceUrl,
    fixtures: backend.fixtures,
    sessions,
    mail: () => backend.mailbox.list(),
    stop: demo.close,
  };
}
