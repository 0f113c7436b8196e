import { expect, test } from 'vitest';
import { readDemoConfig, readLogLevel } from '../../../demo/demo-config.ts';

test('without any setting the demo runs by itself on 5180 and 5181', () => {
  expect(readDemoConfig({})).toMatchObject({ port: 5180, sitePort: 5181, liveKit: undefined });
});

test('a real LiveKit server takes the embedded one’s place', () => {
  const config = readDemoConfig({
    LIVEKIT_URL: 'https://voice.example',
    LIVEKIT_API_KEY: 'key',
    LIVEKIT_API_SECRET: 'secret',
  });

  expect(config.liveKit).toEqual({
    url: 'wss://voice.example',
    apiKey: 'key',
    apiSecret: 'secret',
    agents: 'scripted',
  });
});

test.each([
  [{ NODE_ENV: 'production' }, /not made for production/],
  [{ PORT: 'http' }, /PORT must be a whole number/],
  [{ SITE_PORT: '65536' }, /SITE_PORT/],
  [{ DATABASE_URL: 'user:secret@localhost' }, /^DATABASE_URL must be an address such as postgres:[^"]*$/],
  [{ SMTP_URL: 'mail.example' }, /SMTP_URL must be an address such as smtp:/],
  [{ LIVEKIT_URL: 'ws://x' }, /together/],
  [
    {
      LIVEKIT_URL: 'ws://x',
      LIVEKIT_API_KEY: 'k',
      LIVEKIT_API_SECRET: 's',
      LIVEKIT_AGENTS: 'robots',
    },
    /"workers"/,
  ],
  [{ LIVEKIT_URL: 'ftp://x', LIVEKIT_API_KEY: 'k', LIVEKIT_API_SECRET: 's' }, /ws:\/\//],
])('%o is refused with a reason', (env, reason) => {
  expect(() => readDemoConfig(env)).toThrow(reason);
});

test('the log tells what went wrong, or as much as is wished for; another level is refused with those that there are', () => {
  expect(readLogLevel({})).toBe('warn');
  expect(readLogLevel({ LOG_LEVEL: 'info' })).toBe('info');
  expect(() => readLogLevel({ LOG_LEVEL: 'loud' })).toThrow(/one of .*info.*; it is "loud"/);
});
