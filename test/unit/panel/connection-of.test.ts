import { afterEach, expect, test, vi } from 'vitest';
import { Genie } from '../../../shared/contract/genie.ts';
import type { Welcome } from '../../../shared/welcome.ts';
import type { WidgetOptions } from '../../../widget/options.ts';
import { fetchFromSource } from '../../../shared/voice/connection-source.ts';
import { connectionOf } from '../../../widget/panel/connection-of.ts';

const DETAILS = { server_url: 'wss://voice.test', participant_token: 'jwt' };
const OPEN: Welcome = {
  status: 'open',
  genie: Genie.parse({ id: 'g', settings: { token_endpoint: 'https://genie.test/voice/token' } }),
  sessionTicket: 'ticket-1',
};
const { signal } = new AbortController();
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('the token endpoint is asked with the slug, the ticket and the variables', async () => {
  const fetch = answering(Response.json(DETAILS, { status: 201 }));

  const { details } = await fetchFromSource(source({ variables: { plan: 'gold' } }), signal);

  expect(details).toEqual(DETAILS);
  expect(fetch).toHaveBeenCalledWith('https://genie.test/voice/token', expect.anything());
  expect(JSON.parse(String(fetch.mock.calls[0]?.[1]?.body))).toEqual({
    url_name: 'sunny',
    session_ticket: 'ticket-1',
    participant_attributes: { plan: 'gold' },
  });
});

const consent = {
  given_at: '2026-06-01T12:00:00.000Z',
  version: 'k3y',
  language: 'en',
  input: 'voice',
} as const;

test('what the visitor has agreed to goes with the question, to who gave the ticket', () => {
  const way = connectionOf(OPEN, optionsOf(), undefined, consent);

  expect(way).toMatchObject({ request: { session_ticket: 'ticket-1', consent } });
  expect(way).not.toHaveProperty('request.participant_attributes');
});

test('another’s endpoint hears of the version only, as an attribute', () => {
  const way = connectionOf({ ...OPEN, sessionTicket: undefined }, optionsOf(), undefined, consent);

  expect(way).toMatchObject({ request: { participant_attributes: { 'genie.consent_version': 'k3y' } } });
  expect(way).not.toHaveProperty('request.consent');
});

test('the page’s own endpoint goes before the Genie’s', async () => {
  const fetch = answering(Response.json(DETAILS));

  await fetchFromSource(source({ tokenEndpoint: 'https://page.test/token' }), signal);

  expect(fetch).toHaveBeenCalledWith('https://page.test/token', expect.anything());
});

test('a ticket that is too old is renewed once', async () => {
  answering(new Response(null, { status: 401 }), Response.json(DETAILS));
  const reload = vi.fn<() => Promise<void>>().mockResolvedValue();

  await expect(fetchFromSource({ ...source(), reload }, signal)).resolves.toMatchObject({ details: DETAILS });

  expect(reload).toHaveBeenCalledOnce();
});

test('with a grant nothing is asked twice', async () => {
  const fetch = answering(new Response(null, { status: 401 }), Response.json(DETAILS));

  await expect(fetchFromSource({ ...source(), reload: undefined }, signal)).rejects.toMatchObject({
    code: 'not-allowed',
  });

  expect(fetch).toHaveBeenCalledOnce();
});

test.each([
  [
    new Response(null, { status: 429, headers: { 'retry-after': '7' } }),
    { code: 'rate-limited', retryAfterMs: 7_000 },
  ],
  [new Response(null, { status: 502 }), { code: 'api-unreachable' }],
  [new Response('<html>'), { code: 'api-unreachable' }],
  [Response.json({ server_url: 5, participant_token: 't' }), { code: 'api-unreachable' }],
])('an endpoint that fails says how', async (response, failure) => {
  answering(response);

  await expect(fetchFromSource(source(), signal)).rejects.toMatchObject(failure);
});

test.each([
  [403, 1],
  [401, 0],
])(
  'with a grant, access that is refused by %i is looked at again without it %i times',
  async (status, times) => {
    answering(new Response(null, { status }));
    const recheck = vi.fn<() => Promise<void>>().mockResolvedValue();

    await expect(fetchFromSource({ ...source(), reload: undefined, recheck }, signal)).rejects.toMatchObject({
      code: 'not-allowed',
    });

    expect(recheck).toHaveBeenCalledTimes(times);
  },
);

test.each([
  ['ALL_LINES_BUSY', 429, '20', { code: 'all-lines-busy', retryAfterMs: 20_000 }],
  ['ALL_LINES_BUSY', 429, '36000', { code: 'all-lines-busy', retryAfterMs: 120_000 }],
  ['MINUTES_USED_UP', 429, '36000', { code: 'minutes-used-up', retryAfterMs: 36_000_000 }],
  [
    'OUTSIDE_OPENING_HOURS',
    403,
    'Mon, 01 Jun 2026 22:00:00 GMT',
    { code: 'outside-hours', retryAfterMs: 36_000_000 },
  ],
  ['FORBIDDEN', 403, '20', { code: 'not-allowed', retryAfterMs: undefined }],
])(
  'a Genie whose endpoint says %s (%i) may be called again after %s',
  async (code, status, after, failure) => {
    vi.setSystemTime(new Date('2026-06-01T12:00:00Z'));
    const refusal = () =>
      Response.json({ success: false, error: { code } }, { status, headers: { 'retry-after': after } });
    answering(refusal(), refusal());

    await expect(fetchFromSource(source(), signal)).rejects.toMatchObject(failure);
  },
);

test('the language of the call is told to either kind of agent, in its own way', () => {
  const elevenLabs: Welcome = { ...OPEN, genie: Genie.parse({ id: 'g', elevenlabs_id: 'agent_1' }) };
  const options = optionsOf({ variables: { plan: 'gold' } });

  expect(connectionOf(OPEN, options, 'ar')).toMatchObject({
    request: { participant_attributes: { plan: 'gold', 'genie.language': 'ar' } },
  });
  expect(connectionOf(elevenLabs, options, 'ar')).toMatchObject({
    variables: { plan: 'gold', genie_language: 'ar' },
  });
});

test('a Genie without a token endpoint speaks as its agent at ElevenLabs', () => {
  const settings = {
    elevenlabs_origin: 'http://stand-in.test',
    elevenlabs_livekit_url: 'ws://stand-in.test',
  };
  const genie = Genie.parse({ id: 'g', elevenlabs_id: 'agent_1', settings });

  const way = source({ variables: { plan: 'gold' } }, { ...OPEN, genie }).current();

  expect(way).toEqual({
    kind: 'elevenlabs',
    agent: { agentId: 'agent_1', origin: 'http://stand-in.test', liveKitUrl: 'ws://stand-in.test' },
    variables: { plan: 'gold' },
  });
});

test('a token endpoint goes before ElevenLabs', () => {
  const genie = Genie.parse({ id: 'g', elevenlabs_id: 'agent_1' });

  const way = source({ tokenEndpoint: 'https://page.test/token' }, { ...OPEN, genie }).current();

  expect(way).toMatchObject({ kind: 'token-endpoint', endpoint: 'https://page.test/token' });
});

test('a Genie with neither has no voice', async () => {
  const mute: Welcome = { status: 'open', genie: Genie.parse({ id: 'g' }), sessionTicket: undefined };

  await expect(fetchFromSource(source({}, mute), signal)).rejects.toMatchObject({
    code: 'no-voice',
  });
});

function source(overrides: Partial<WidgetOptions> = {}, welcome: Welcome = OPEN) {
  return { current: () => connectionOf(welcome, optionsOf(overrides)), reload: async () => undefined };
}

function optionsOf(overrides: Partial<WidgetOptions> = {}) {
  return { genie: 'sunny', tokenEndpoint: '', variables: {}, ...overrides } as WidgetOptions;
}

function answering(...responses: Response[]) {
  const fetch = vi.fn<typeof globalThis.fetch>(
    async () => responses.shift() ?? new Response(null, { status: 500 }),
  );
  vi.stubGlobal('fetch', fetch);
  return fetch;
}
