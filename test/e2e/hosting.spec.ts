import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prerender } from '../../pages/prerender/prerender.ts';
import { surfaces, type Surface } from '../../shared/hosting/surfaces.ts';
import { findBarriers } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { startTestDemo, type TestDemo } from '../support/demo.ts';
import { startNginx, type Nginx } from '../support/nginx.ts';
import { openPage } from '../support/open-page.ts';
import { until } from '../support/until.ts';

const BASE = '/genies/';
const PAGES = ['genie', 'portal', 'qr', 'print-kit', 'marketplace', 'invite'];

let root: string;
let site: string;
let demo: TestDemo;
let nginx: Nginx;
let browser: Browser;

/** A build for a path below its host, prerendered, behind nginx with our rules; and behind one that has none. */
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'genie-hosting-'));
  await chmod(root, 0o755);
  site = join(root, 'www', 'genies');
  [demo, browser] = await Promise.all([startTestDemo({ catalogueSize: 0 }), launchBrowser()]);
  const api = `${demo.platform}/v1`;
  const dist = join(root, 'dist');
  const connect = ['--connect', demo.platform.replace('http', 'ws')];
  const build = ['widget/build.ts', '--base', BASE, '--out', dist, '--api', api, ...connect];
  await promisify(execFile)(process.execPath, build);
  const wanted = {
    api,
    pageApi: api,
    out: site,
    dist,
    site: 'https://shop.example',
    portals: ['sunny-group'],
  };
  await prerender(wanted, () => undefined);
  const folder = `root ${join(root, 'www')};`;
  nginx = await startNginx([
    `${folder} include ${join(site, 'nginx.conf')};`,
    `${folder} types { text/html html; text/css css; text/javascript js; }
     location / { try_files $uri $uri/index.html =404; }
     error_page 404 ${BASE}404.html;`,
  ]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await nginx?.stop();
  await demo?.stop();
  await rm(root, { recursive: true });
});

const ruled = (path: string) => `${nginx.origins[0]}${BASE}${path}`;
const ruleless = (path: string) => `${nginx.origins[1]}${BASE}${path}`;

/** As it is on the wire: `fetch` would unpack it. */
function ask(url: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    const sent = httpRequest(url, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on('error', reject).end();
  });
}

async function anAddressOf(surface: Surface): Promise<string> {
  if (surface.kind === 'file') return surface.path.slice(BASE.length);
  const manifest = JSON.parse(await readFile(join(site, 'manifest.json'), 'utf8')) as { files: object };
  if (surface.kind === 'folder') {
    const folder = surface.path.slice(BASE.length);
    return Object.keys(manifest.files).find((path) => path.startsWith(folder) && path.endsWith('.js')) ?? '';
  }
  const { segment, pattern } = surface.route;
  return pattern.test(`/${segment}`) ? segment : `${segment}/nobody-here`;
}

test('nginx sends the headers that the demo sends, on every surface', async () => {
  const connect = [demo.platform, demo.platform.replace('http', 'ws')];
  for (const surface of surfaces(BASE, connect, new Set(PAGES))) {
    const path = await anAddressOf(surface);
    const { status, headers } = await ask(ruled(path));

    expect({ path, status }).toEqual({ path, status: 200 });
    expect({ path, ...headers }).toMatchObject({
      path,
      'x-content-type-options': 'nosniff',
      ...surface.headers,
    });
    expect(headers['content-type']).toMatch(/^(text\/(html|javascript)|application\/json); charset=utf-8$/);
  }
});

test('an address with a slash behind it, a prerendered page, a shell, and nothing', async () => {
  for (const path of ['g/sunny-dental', 'g/sunny-dental/', 'p/sunny-group'])
    expect((await ask(ruled(path))).body.toString()).toContain('data-prepared=');
  const [hidden, unknown] = [await ask(ruled('g/vip-concierge')), await ask(ruled('g/nobody-here'))];
  expect(hidden.body.equals(unknown.body)).toBe(true);
  expect(hidden.headers['etag']).toBe(unknown.headers['etag']);

  expect((await ask(ruled('.well-known/gpc.json'))).status).toBe(200);
  for (const path of [
    'g/a/b',
    'nowhere',
    '.prerender/views.js',
    '.vite/manifest.json',
    'assets/none.js',
    'g/',
    '',
  ]) {
    const { status, body } = await ask(ruled(path));
    expect({ path, status }).toEqual({ path, status: 404 });
    expect(body.toString()).not.toContain('import');
  }
  const lost = surfaces(BASE, [], new Set()).find((surface) => 'path' in surface && /404/.test(surface.path));
  const { headers } = await ask(ruled('assets/none.js'));
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'x-content-type-options': 'nosniff',
    ...lost?.headers,
    'content-security-policy': expect.stringContaining("default-src 'none'; script-src 'self'"),
  });
});

/** Every address of ours that is written somewhere below the site, from the root of its host. */
async function writtenAddresses(): Promise<Set<string>> {
  const addresses = new Set<string>();
  const paths = (await readdir(site, { recursive: true })).filter((path) =>
    /\.(html|xml|txt|css)$/.test(path),
  );
  for (const path of paths)
    for (const [, rooted, absolute] of (await readFile(join(site, path), 'utf8')).matchAll(
      /(?:(?:href|src|content)="|url\()(\/[^"#?)]*)|https:\/\/shop\.example([^"<\s#?]*)/g,
    ))
      addresses.add(rooted ?? absolute ?? '');
  return addresses;
}

test('every address in what was written is below the path, and leads to something', async () => {
  const addresses = await writtenAddresses();

  expect([...addresses].filter((address) => !address.startsWith(BASE))).toEqual([]);
  expect([...addresses]).toEqual(
    expect.arrayContaining(
      ['g/sunny-dental', 'p/sunny-group', 'marketplace', 'browse/health', 'sitemap.xml'].map(
        (path) => BASE + path,
      ),
    ),
  );
  expect([...addresses].filter((address) => address.endsWith('.png')).length).toBeGreaterThan(3);
  for (const address of addresses) {
    const { status } = await ask(new URL(address, nginx.origins[0]).href);
    expect({ address, status }).toEqual({ address, status: 200 });
  }
});

test('what was packed ahead is sent packed, and what has not changed is not sent again', async () => {
  const [path = ''] =
    /assets\/pages\/core-[\w-]+\.js/.exec((await ask(ruled('g/sunny-dental'))).body.toString()) ?? [];
  const packed = await ask(ruled(path), { 'accept-encoding': 'gzip, br' });
  expect(packed.headers['content-encoding']).toBe('gzip');
  expect(packed.body.equals(await readFile(join(site, `${path}.gz`)))).toBe(true);

  const { headers } = await ask(ruled('g/sunny-dental'));
  const again = await ask(ruled('g/sunny-dental'), { 'if-none-match': headers['etag'] ?? '' });
  expect(again.status).toBe(304);
});

test('a prerendered page below a path opens, and a typed question is answered', async () => {
  const { page, complaints, violations, close } = await openPage(browser, ruled('g/sunny-dental'));
  await page.locator('html[data-theme]').waitFor();
  await page.locator('[part~="input"]').fill('How much is a cleaning?');
  await page.locator('[part~="input"]').press('Enter');
  await page.getByRole('button', { name: 'Type instead' }).click();
  await until('the answer comes from the documents', async () =>
    (await page.locator('[part~="transcript"]').innerText()).includes('95'),
  );

  expect(await violations()).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('a printed code leads on to the Genie’s page below the same path', async () => {
  const { page, close } = await openPage(browser, ruled('q/sunny-dental'));
  await page.getByRole('link', { name: 'More about Sunny Dental' }).click();
  await page.locator('[part~="start"]').waitFor();

  expect(page.url()).toBe(ruled('g/sunny-dental'));
  await close();
});

test.each([
  ['a private Genie', 'g/vip-concierge', '[part~="gate"]'],
  ['a portal that was not prerendered', 'p/nobody', '[data-phase=absent]'],
  ['an invite', 'invite/vip-concierge', '#invite h1'],
])('%s opens where the host has no rules', async (_, path, sign) => {
  const { page, violations, close } = await openPage(browser, ruleless(path));
  await page.locator(sign).first().waitFor();

  expect(await page.title()).not.toBe('Page not found');
  expect(await violations()).toEqual([]);
  await close();
});

test.each(['**/pages/genie/index.html', '**/assets/pages/genie-*.js'])(
  'where the host has no rules and %s does not come, the page says so after a while',
  async (file) => {
    const page = await browser.newPage();
    const lost = page.waitForEvent('requestfailed');
    await page.route(file, (route) => route.abort('connectionrefused'));
    await page.goto(ruleless('g/vip-concierge'));
    await lost;
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));

    expect(await page.getByText('please load the page again').isVisible()).toBe(true);
    await page.close();
  },
);

test('an address that is none of ours says so, with and without rules', async () => {
  for (const address of [ruled('nowhere'), ruleless('nowhere')]) {
    const { page, close } = await openPage(browser, address);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'There is nothing at this address',
    );
    expect(await findBarriers(page, 'html')).toEqual([]);
    await close();
  }
});
