import { levels, type Logger } from 'pino';
import type { VoiceTimings } from './backend/voice/voice-timings.ts';

export interface LiveKitConfig {
  url: string;
  apiKey: string;
  apiSecret: string;
  /** Who talks to visitors: the demo's scripted agent, or workers to which LiveKit dispatches the agent `genie`. */
  agents: 'scripted' | 'workers';
}

/** How the demo is set up; see `readDemoConfig` for the environment variables. */
export interface DemoConfig {
  /** The platform's port; 0 takes a free one. */
  port: number;
  /** The customer's site's port; 0 takes a free one. */
  sitePort: number;
  databaseUrl?: string | undefined;
  smtpUrl?: string | undefined;
  /** How many listings the marketplace is filled to. */
  catalogueSize?: number | undefined;
  /** A real LiveKit server instead of the embedded one. */
  liveKit?: LiveKitConfig | undefined;
  /** For each of the backend's limits. */
  rateLimitPerMinute?: number | undefined;
  voiceTimings?: Partial<VoiceTimings> | undefined;
  /** Where the built files are; `dist/` of this repository by default. */
  dist?: string | undefined;
  /** Packs all files before anybody asks for them, so that no first visitor waits. */
  packsAhead?: boolean | undefined;
  /** Where the backend's log goes; nowhere by default. */
  logger?: Logger | undefined;
  /** Pages reload when the server has restarted; for `npm run dev`. */
  isLive?: boolean | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws Error that says which variable is wrong, and what it should be. */
export function readDemoConfig(env: Environment): DemoConfig {
  if (env.NODE_ENV === 'production')
    throw new Error(
      'The demo is not made for production: its keys and grants are public, and its data is made up. ' +
        'Unset NODE_ENV to run it on your own machine.',
    );
  return {
    port: readNumber(env, 'PORT', 65_535) ?? 5180,
    sitePort: readNumber(env, 'SITE_PORT', 65_535) ?? 5181,
    databaseUrl: readUrl(
      env,
      'DATABASE_URL',
      'postgres://user:password@localhost/database',
      /^postgres(ql)?:$/,
    ),
    smtpUrl: readUrl(env, 'SMTP_URL', 'smtp://localhost:2525', /^smtps?:$/),
    catalogueSize: readNumber(env, 'CATALOGUE_SIZE', 1_000_000),
    liveKit: readLiveKit(env),
    rateLimitPerMinute: readNumber(env, 'RATE_LIMIT_PER_MINUTE', 1_000_000_000),
    isLive: env.DEMO_LIVE === '1',
  };
}

function readNumber(env: Environment, name: string, max: number): number | undefined {
  const text = env[name];
  if (text === undefined || text === '') return undefined;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0 && value <= max) return value;
  throw new Error(`${name} must be a whole number from 0 to ${max}; it is "${text}".`);
}

/** The value stays out of the message: a password may stand in it. */
function readUrl(env: Environment, name: string, example: string, scheme: RegExp): string | undefined {
  const text = env[name];
  if (text === undefined || text === '') return undefined;
  if (URL.canParse(text) && scheme.test(new URL(text).protocol)) return text;
  throw new Error(`${name} must be an address such as ${example}.`);
}

/**
 * How much the backend's log tells; what went wrong unless it says otherwise.
 * @throws Error that names the levels.
 */
export function readLogLevel({ LOG_LEVEL }: Environment): string {
  const level = LOG_LEVEL || 'warn';
  const names = [...Object.keys(levels.values), 'silent'];
  if (names.includes(level)) return level;
  throw new Error(`LOG_LEVEL must be one of ${names.join(', ')}; it is "${level}".`);
}

function readLiveKit(env: Environment): LiveKitConfig | undefined {
  const { LIVEKIT_URL: url, LIVEKIT_API_KEY: apiKey, LIVEKIT_API_SECRET: apiSecret } = env;
  if (!url && !apiKey && !apiSecret) return undefined;
  if (!url || !apiKey || !apiSecret)
    throw new Error('Set LIVEKIT_URL, LIVEKIT_API_KEY and LIVEKIT_API_SECRET together, or none of them.');
  if (!URL.canParse(url) || !/^(ws|http)s?:$/.test(new URL(url).protocol))
    throw new Error(`LIVEKIT_URL must begin with ws:// or wss://; it is "${url}".`);
  const { LIVEKIT_AGENTS: agents = 'scripted' } = env;
  if (agents !== 'scripted' && agents !== 'workers')
    throw new Error(`LIVEKIT_AGENTS must be "scripted" or "workers"; it is "${agents}".`);
  return { url: url.replace(/^http/, 'ws'), apiKey, apiSecret, agents };
}
