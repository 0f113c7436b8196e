// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { bootstrap } from '../../../widget/bootstrap.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('asks genies/url without a token, cookies, referrer or redirects', async () => {
  const fetch = answerWith(200, { success: true });

  const answer = await bootstrap('https://api.test/v1', 'sunny-dental');

  expect(answer).toEqual({ status: 200, body: { success: true } });
  const [url, init] = fetch.mock.calls[0] ?? [];
  expect(url).toBe('https://api.test/v1');
  expect(JSON.parse(String(init?.body))).toEqual({
    resource: 'genies',
    action: 'url',
    data: { url_name: 'sunny-dental' },
  });
  expect(init).toMatchObject({
    method: 'POST',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    headers: { 'content-type': 'application/json' },
  });
});

test('asks once a page for the same Genie, whoever asks', async () => {
  const fetch = answerWith(200, {});

  await Promise.all([bootstrap('https://api.test/v1', 'twice'), bootstrap('https://api.test/v1', 'twice')]);
  await bootstrap('https://api.test/v1', 'another');

  expect(fetch).toHaveBeenCalledTimes(2);
});

test('keeps the status of a refusal', async () => {
  answerWith(403, { error: { code: 'GENIE_PRIVATE' } });

  expect(await bootstrap('https://api.test/v1', 'vip')).toMatchObject({ status: 403 });
});

test.each([
  ['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['no JSON', () => Promise.resolve(new Response('<html>'))],
])('%s is status 0', async (what, fetch) => {
  vi.stubGlobal('fetch', fetch);

  expect(await bootstrap('https://api.test/v1', what)).toEqual({ status: 0, body: undefined });
});

test('a toJSON on the prototypes does not spoil the request', async () => {
  const fetch = answerWith(200, {});
  const broken = { value: () => 'spoilt', configurable: true };
  /* oxlint-disable no-extend-native -- what old libraries did */
  Object.defineProperty(Object.prototype, 'toJSON', broken);
  Object.defineProperty(String.prototype, 'toJSON', broken);
  /* oxlint-enable no-extend-native */

  await bootstrap('https://api.test/v1', 'a "slug"').finally(() => {
    Reflect.deleteProperty(Object.prototype, 'toJSON');
    Reflect.deleteProperty(String.prototype, 'toJSON');
  });

  expect(JSON.parse(String(fetch.mock.calls[0]?.[1]?.body))).toMatchObject({
    data: { url_name: 'a "slug"' },
  });
});

function answerWith(status: number, body: unknown) {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json(body, { status }));
  vi.stubGlobal('fetch', fetch);
  return fetch;
}
