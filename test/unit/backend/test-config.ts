export const VOICE = { url: 'ws://voice.test:7880', apiKey: 'test-key', apiSecret: 'test-secret' };

/** Enough that no test meets a limit that it is not about. */
export const NO_LIMITS = {
  perIpPerMinute: 1e7,
  perKeyPerMinute: 1e7,
  gatePerMinute: 1e7,
  requestsPerTenMinutes: 1e7,
  scansPerMinute: 1e7,
  viewsPerMinute: 1e7,
  wrongTokensPerTenMinutes: 1e7,
  voiceTokensPerMinute: 1e7,
};

export function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the fixtures lack what the test needs');
  return value;
}
