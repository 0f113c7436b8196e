import type { Hono } from 'hono';
import { pino, type Logger } from 'pino';
import type { Revocations } from './access/revocations.ts';
import { createBackground } from './background.ts';
import { createServices } from './create-services.ts';
import type { Db } from './db/db.ts';
import { openDb } from './db/open-db.ts';
import type { ApiEnv } from './http/api-env.ts';
import { createApp } from './http/create-app.ts';
import { startJobs } from './jobs/jobs.ts';
import { createKnowledge, type Knowledge } from './knowledge.ts';
import type { Limits } from './limits/limits.ts';
import { createMailbox, type Mailbox } from './mail/mailbox.ts';
import type { Fixtures } from './seeds/fixtures.ts';
import { mintFixtureKeys } from './seeds/mint-fixture-keys.ts';
import { seed } from './seeds/seed.ts';
import type { VoiceConfig } from './voice/mint-room-token.ts';
import type { RoomLife } from './voice/room-life.ts';
import type { VoiceTimings } from './voice/voice-timings.ts';

export interface BackendConfig {
  /** Where pages, API and `/voice/token` are reached, such as `http://localhost:5180`. */
  publicOrigin: string;
  /** The customer's site of the demo, another origin. */
  siteOrigin?: string | undefined;
  /** A Postgres server; without one, Postgres runs in this process and forgets everything at its end. */
  databaseUrl?: string | undefined;
  /** A database that is open and migrated already; whoever opened it closes it. */
  db?: Db | undefined;
  /** How many listings the marketplace has. */
  catalogueSize?: number | undefined;
  voice: VoiceConfig;
  logger?: Logger | undefined;
  now?: (() => number) | undefined;
  limits?: Partial<Limits> | undefined;
  voiceTimings?: Partial<VoiceTimings> | undefined;
  /** True behind exactly one proxy of ours that sets X-Forwarded-For. */
  trustProxy?: boolean | undefined;
  smtpUrl?: string | undefined;
  mailFrom?: string | undefined;
  /** What sessions and the links in mails are signed with; without one they end with the process. */
  secret?: string | undefined;
}

export interface Backend {
  /** Serves the API's paths, `/voice/token` and `/access/…`, nothing else. Pass Node's bindings on: rate limits need the address. */
  app: Hono<ApiEnv>;
  /** What was seeded, secrets included: for the demo and tests only. */
  fixtures: Fixtures;
  mailbox: Mailbox;
  knowledge: Knowledge;
  /** Which voice rooms must end because whoever sits there has lost their access. */
  revocations: Revocations;
  /** Short for `revocations.onRevoked`. It is called within two seconds of the loss. */
  onAccessRevoked: Revocations['onRevoked'];
  /** To be told of every room: budgets count by it. */
  roomLife: RoomLife;
  close(): Promise<void>;
}

/** Starts the development backend: database up to date, demo's data in place, ready to answer. */
export async function createBackend(config: BackendConfig): Promise<Backend> {
  const { publicOrigin, voice, now = Date.now, logger = pino({ enabled: false }) } = config;
  const db = config.db ?? (await openDb(config.databaseUrl, logger));
  const fixtures = await seed(db, {
    publicOrigin,
    siteOrigin: config.siteOrigin ?? publicOrigin,
    catalogueSize: config.catalogueSize ?? 60,
    nowMs: now(),
  });
  const background = createBackground(logger);
  const { limits, smtpUrl, mailFrom, secret, voiceTimings } = config;
  const services = createServices({
    db,
    background,
    logger,
    publicOrigin,
    voiceUrl: voice.url,
    now,
    limits,
    smtpUrl,
    mailFrom,
    secret,
    voiceTimings,
  });
  fixtures.keys.push(...(await mintFixtureKeys(services.sessions)));
  const { outbox, revocations } = services;
  const stopJobs = startJobs(services, logger);
  outbox.wake(); // for what an earlier process could not send
  revocations.watch(); // and for rooms of its that go on
  return {
    app: createApp({ services, voice, logger, trustProxy: config.trustProxy ?? false }),
    fixtures,
    mailbox: createMailbox(db, background),
    knowledge: createKnowledge(db),
    revocations,
    onAccessRevoked: revocations.onRevoked,
    roomLife: services.roomLife,
    async close() {
      stopJobs();
      revocations.close();
      outbox.close();
      await background.idle();
      if (!config.db) await db.close();
    },
  };
}
