import { expect, test } from 'vitest';
import { expectApiHeaders } from './expect-api-headers.ts';
import { required, setUp } from './set-up.ts';

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
