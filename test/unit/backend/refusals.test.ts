import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectApiHeaders } from './expect-api-headers.ts';
import { REFUSALS } from './refusal-cases.ts';
import { required, setUp } from './set-up.ts';

test.each(REFUSALS)(
  '%s is refused in the envelope, readable by any origin',
  async (_, path, init, status, code, message) => {
    const { request } = await setUp({ catalogueSize: 0 });

    const answer = await request(path, init);

    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({
      success: false,
      error: { code, status, message: expect.stringMatching(message) },
    });
    expectApiHeaders(answer);
    expect(answer.headers.get('cache-control')).toBe('no-store, private');
  },
);

test('a preflight is answered, may be kept, and costs nothing', async () => {
  const { request } = await setUp({ limits: { perIpPerMinute: 1 } });

  for (let round = 0; round < 5; round++) {
    const answer = await request('/v1', { method: 'OPTIONS' });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-headers')).toContain('x-agent-access-token');
    expect(answer.headers.get('access-control-max-age')).toBe('7200');
  }
  expect((await request('/v1/genies')).status).toBe(200);
});

test('a failure on our side names a request and nothing else', async () => {
  const { db, log } = await setUp();
  const secret = 'password is hunter2';
  const broken = { ...db, query: () => Promise.reject(new Error(secret)) };
  const { backend } = await setUp();
  const failing = await setUp({ db: { ...broken, transaction: db.transaction } });

  const answer = await failing.call('list', {});

  expect(answer.status).toBe(500);
  expectApiHeaders(answer);
  const text = await answer.text();
  expect(JSON.parse(text)).toMatchObject({ success: false, error: { code: 'INTERNAL_ERROR', status: 500 } });
  expect(text).toContain(required(answer.headers.get('x-request-id') ?? undefined));
  expect(text + failing.log.join()).not.toContain(secret);
  expect(failing.log.join()).toContain(required(answer.headers.get('x-request-id') ?? undefined));
  expect(log).toEqual([]);
  await backend.close();
});

const forwardedFor = (address: string) => ({ headers: { 'x-forwarded-for': `10.9.9.9, ${address}` } });

test('sixty requests a minute, then 429 until the first is a minute old', async () => {
  const { request, clock } = await setUp({ catalogueSize: 0 });
  for (let count = 0; count < 60; count++) {
    expect((await request('/v1/genies/list?limit=1')).status).toBe(200);
    clock.nowMs += 500;
  }

  const answer = await request('/v1/genies/list?limit=1');

  expect(answer.status).toBe(429);
  expect(answer.headers.get('retry-after')).toBe('30');
  expectApiHeaders(answer);
  expect(await answer.json()).toMatchObject({ error: { code: 'RATE_LIMIT_EXCEEDED', status: 429 } });
  expect((await request('/v1/genies', {}, '198.51.100.8')).status).toBe(200); // another address
  clock.nowMs += 30_000;
  expect((await request('/v1/genies/list?limit=1')).status).toBe(200);
});

test('X-Forwarded-For counts only behind a proxy that is trusted', async () => {
  const direct = await setUp({ limits: { perIpPerMinute: 1 } });
  const proxied = await setUp({ limits: { perIpPerMinute: 1 }, trustProxy: true });

  expect((await direct.request('/v1/genies', forwardedFor('203.0.113.1'))).status).toBe(200);
  expect((await direct.request('/v1/genies', forwardedFor('203.0.113.2'))).status).toBe(429);
  expect((await proxied.request('/v1/genies', forwardedFor('203.0.113.1'))).status).toBe(200);
  expect((await proxied.request('/v1/genies', forwardedFor('203.0.113.2'))).status).toBe(200);
  expect((await proxied.request('/v1/genies', forwardedFor('203.0.113.2'))).status).toBe(429);
});

test.each([
  [{ authorization: 'Bearer sk_live_1' }, 'INVALID_KEY_PREFIX'],
  [{ 'x-api-key': 'whatever' }, 'INVALID_KEY_PREFIX'],
  [{ authorization: 'Bearer hg_live_unknown' }, 'KEY_NOT_FOUND'],
  [{ 'x-api-key': 'hg_admin_unknown' }, 'KEY_NOT_FOUND'],
  [{ authorization: 'Bearer aaa.bbb.ccc' }, 'INVALID_TOKEN'],
  [{ authorization: 'Basic aaa' }, 'UNAUTHORIZED'],
])('credentials %j are refused where they matter, and ignored where not', async (headers, code) => {
  const { call } = await setUp({ catalogueSize: 0 });

  const read = await call('list', {}, headers);
  const opened = await call('url', { url_name: 'rihla' }, headers);

  expect(read.status).toBe(401);
  expect(await read.json()).toMatchObject({ error: { code, status: 401 } });
  expect(opened.status).toBe(200);
});

test('a good key has a budget of its own', async () => {
  const { backend, call } = await setUp({ limits: { perIpPerMinute: 1, perKeyPerMinute: 2 } });
  const { key } = required(backend.fixtures.keys[0]);

  for (const status of [200, 200, 429])
    expect((await call('list', {}, { authorization: `Bearer ${key}` })).status).toBe(status);
  expect((await call('list', {})).status).toBe(200);
  expect((await call('list', {})).status).toBe(429);
  expect(await (await call('create', {}, { 'x-api-key': required(backend.fixtures.keys[1]).key })).json()) //
    .toMatchObject({ error: { code: 'INVALID_ACTION' } });
});

test('whatever JSON comes in, the answer is an envelope and never a 500', async () => {
  const { post, request } = await setUp({
    limits: { perIpPerMinute: 1e6, gatePerMinute: 1e6, scansPerMinute: 1e6 },
  });
  const actions = [
    'get',
    'all',
    'list',
    'url',
    'request-access',
    'accept-invite',
    'log-qr-scanned',
    'create',
  ];
  const value = fc.oneof(
    fc.jsonValue(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('sunny-dental', 'vip-concierge', 'a@b.co', '5a1d0c1e-1005-4a6b-9c01-000000000005'),
    fc.constantFrom('\u0000', '\ud800', '%', '\\', "' OR 1=1 --", 1e308, -0, 2 ** 53),
  );
  const field = fc.constantFrom(
    'id',
    'url_name',
    'email',
    'agent_id',
    'genieId',
    'search',
    'limit',
    'offset',
    'code',
  );
  const data = fc.oneof(fc.dictionary(field, value), fc.dictionary(fc.string(), value), value);
  const body = fc.oneof(
    fc.record({ resource: fc.constant('genies'), action: fc.constantFrom(...actions), data }),
    fc.record({ resource: value, action: value, id: value, data }, { requiredKeys: [] }),
    value,
  );

  await fc.assert(
    fc.asyncProperty(body, fc.webQueryParameters(), async (sent, query) => {
      for (const answer of [
        await post('/v1', JSON.stringify(sent)),
        await post('/v1/genies', JSON.stringify(sent)),
        await post('/voice/token', JSON.stringify(sent)),
        await request(`/v1/genies?${query}`),
      ])
        await expectEnvelope(answer);
    }),
    { numRuns: 300 },
  );
});

async function expectEnvelope(answer: Response) {
  const body = await answer.json();
  expect(answer.status).toBeLessThan(500);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  if (answer.ok) expect(body).toEqual({ success: true, data: expect.any(Object) });
  else
    expect(body).toMatchObject({
      success: false,
      error: { code: expect.any(String), message: expect.any(String), status: answer.status },
    });
}
