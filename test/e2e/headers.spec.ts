import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestDemo, type TestDemo } from '../support/demo.ts';

let demo: TestDemo;

beforeAll(async () => {
  demo = await startTestDemo();
});
afterAll(() => demo?.stop());

/** As it is on the wire: `fetch` would unpack it and hide what it was packed with. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown>; bytes: number }>(
    (resolve, reject) => {
      const sent = httpRequest(demo.platform + path, { method, headers }, (response) => {
        let bytes = 0;
        response.on('data', (chunk: Buffer) => (bytes += chunk.length));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes }),
        );
      });
      sent.on('error', reject).end();
    },
  );
}

test('any site may load widget.js, and asks for it again soon', async () => {
  const { status, headers } = await ask('/widget.js');

  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'timing-allow-origin': '*',
    'cache-control': 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
  });
});

test('chunks are kept for good', async () => {
  const page = await (await fetch(`${demo.platform}/g/sunny-dental`)).text();
  const [, chunk = ''] = /(assets\/[\w./-]+\.js)/.exec(page) ?? [];
  const { status, headers } = await ask(`/${chunk}`);

  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
  });
});

test('a page of ours allows nothing inline, nothing foreign, and the microphone for itself', async () => {
  const { headers } = await ask('/g/sunny-dental');
  const policy = String(headers['content-security-policy']);

  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("style-src 'self';");
  expect(policy).toContain(`connect-src 'self' ${demo.platform.replace('http', 'ws')}`);
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
  expect(policy).not.toContain('unsafe');
  expect(headers).toMatchObject({
    'permissions-policy': expect.stringContaining('microphone=(self), camera=()') as string,
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  });
});

test('every slug gets the same page', async () => {
  const [one, other] = await Promise.all(
    ['/g/sunny-dental', '/g/vip-concierge?access_token=x'].map((path) => fetch(demo.platform + path)),
  );

  expect(one?.headers.get('etag')).toBe(other?.headers.get('etag'));
});

test.each(['br', 'gzip'])('files come packed with %s for those who take it', async (encoding) => {
  const plain = await ask('/widget.js');
  const packed = await ask('/widget.js', { 'accept-encoding': encoding });

  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(packed.headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' });
  expect(packed.bytes).toBe(Number(packed.headers['content-length']));
  expect(packed.bytes).toBeLessThan(plain.bytes / 2);
});

test('who has a file already is told so', async () => {
  const { headers } = await ask('/widget.js');
  const again = await ask('/widget.js', { 'if-none-match': String(headers.etag) });

  expect(again).toMatchObject({ status: 304, bytes: 0 });
});

test('the demo’s secrets are for this machine only', async () => {
  const fixtures = await ask('/demo/fixtures.json');
  const rebound = await ask('/demo/fixtures.json', { host: 'evil.example' });

  expect(fixtures.status).toBe(200);
  expect(fixtures.headers['access-control-allow-origin']).toBeUndefined();
  expect(rebound.status).toBe(421);
});

test.each([
  ['/../package.json', 404],
  ['/%2e%2e/package.json', 404],
  ['/assets/%2e%2e%2f..%2fpackage.json', 404],
  ['/pages/genie/index.html', 404],
  ['/.vite/manifest.json', 404],
])('%s leads nowhere', async (path, status) => {
  expect((await ask(path)).status).toBe(status);
});

test('who asks hears that Global Privacy Control is respected', async () => {
  const answer = await fetch(`${demo.platform}/.well-known/gpc.json`);

  expect(answer.headers.get('content-type')).toContain('application/json');
  expect(await answer.json()).toMatchObject({ gpc: true });
});

test('pages and files can be read, and nothing else', async () => {
  expect((await ask('/widget.js', {}, 'HEAD')).bytes).toBe(0);
  expect(await ask('/widget.js', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
});
