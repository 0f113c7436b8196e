import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright';
import { expect, test } from 'vitest';
import type { TestDemo } from '../support/demo.ts';
import { onStage } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { watchPage } from '../support/watch-page.ts';

interface BuildList {
  version: string;
  files: Record<string, { bytes: number; brotliBytes: number; integrity: string }>;
}

const list = (folder = 'dist') =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as BuildList;
let demo: TestDemo;
let browser: Browser;

onStage((stage) => ({ demo, browser } = stage));

/** A customer's page with `head` in it, under `policy`; what it was refused is noted. */
async function openHost(head: string, policy = '') {
  const context = await browser.newContext();
  const page = await context.newPage();
  const watch = await watchPage(page);
  const refused: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (line) => {
    if (line.type() === 'error') refused.push(line.text());
  });
  await page.route(`${demo.site}/pinned`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: policy ? { 'content-security-policy': policy } : {},
      body: `<!doctype html><html lang="en"><title>Pinned</title><body><h1>Pinned</h1>${head}</body></html>`,
    }),
  );
  await page.goto(`${demo.site}/pinned`);
  return {
    page,
    watch,
    refused,
    errors,
    part: (name: string) => partOf(page, name),
    close: () => context.close(),
  };
}

function partOf(page: Page, name: string) {
  return page.locator(`[part~="${name}"]`).first();
}

test('the list of files is true: size and hash of each, and the widget at its published version', () => {
  const { version, files } = list();

  for (const [path, { bytes, integrity }] of Object.entries(files)) {
    const content = readFileSync(join('dist', path));
    const hash = createHash('sha384').update(content).digest('base64');
    expect({ path, bytes: content.length, integrity: `sha384-${hash}` }).toEqual({ path, bytes, integrity });
  }
  expect(files[`v/${version}/widget.js`]).toEqual(files['widget.js']);
  expect(files[`v/${version}/widget.single.js`]).toEqual(files['widget.single.js']);
  expect(files['sbom.cdx.json']).toBeDefined();
});

test('what ships is in the bill of materials, with its licence and the hash it is locked to', () => {
  const { components } = JSON.parse(readFileSync('dist/sbom.cdx.json', 'utf8')) as {
    components: { name: string; version: string; licenses: object[]; hashes: { content: string }[] }[];
  };
  const names = components.map(({ name }) => name);

  expect(names).toEqual(expect.arrayContaining(['preact', 'livekit-client', 'zod', 'webrtc-adapter']));
  expect(names).not.toContain('vite');
  for (const { name, licenses, hashes } of components) {
    expect(`${name}: ${JSON.stringify(licenses)}`).toMatch(/MIT|Apache-2.0|BSD|ISC|Zlib/);
    expect(`${name}: ${hashes[0]?.content}`).toMatch(/: [\da-f]{128}$/);
  }
});

test('a version is kept for good, and its chunks stand beside it', async () => {
  const { version } = list();
  const answer = await fetch(`${demo.platform}/v/${version}/widget.js`);

  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  const host = await openHost(
    `<script async src="${demo.platform}/v/${version}/widget.js" data-genie="sunny-dental"></script>`,
  );
  const chunk = host.page.waitForResponse(/\/v\/[\d.]+\/assets\/panel-/);
  await host.part('launcher').click();
  expect((await chunk).ok()).toBe(true);
  await host.part('panel').waitFor();
  await host.close();
});

test('a pinned tag runs with its hash, and not with one byte of the file flipped', async () => {
  const { version, files } = list();
  const path = `v/${version}/widget.single.js`;
  const tag = `<script async crossorigin="anonymous" integrity="${files[path]?.integrity}" src="${demo.platform}/${path}" data-genie="sunny-dental"></script>`;
  const good = await openHost(tag);
  await good.part('launcher').waitFor();
  await good.close();

  const context = await browser.newContext();
  const page = await context.newPage();
  const errors: string[] = [];
  const said: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (line) => said.push(line.text()));
  const content = readFileSync(join('dist', path), 'utf8');
  await page.route(`${demo.platform}/${path}`, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
      body: content.replace('genie-widget', 'genie-widgeT'),
    }),
  );
  await page.route(`${demo.site}/pinned`, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><body>${tag}</body>` }),
  );
  await page.goto(`${demo.site}/pinned`);

  await until('the browser refuses it', () => said.some((line) => /integrity/.test(line)));
  expect(await page.locator('genie-widget').count()).toBe(0);
  expect(errors).toEqual([]);
  await context.close();
});

test('under a policy of hashes the single file holds a whole conversation, and loads nothing else', async () => {
  const { files } = list();
  const integrity = files['widget.single.js']?.integrity;
  const tag = `<script crossorigin="anonymous" integrity="${integrity}" src="${demo.platform}/widget.single.js" data-genie="sunny-dental"></script>`;
  const inline = `<script>window.notAllowed = true</script>`;
  const host = await openHost(
    tag + inline,
    `default-src 'none'; script-src '${integrity}'; style-src 'none'; connect-src ${demo.platform} ${demo.voiceUrl}; require-trusted-types-for 'script'; trusted-types 'none'`,
  );
  expect(await host.page.evaluate(() => 'notAllowed' in window)).toBe(false); // the policy holds
  const scripts: string[] = [];
  host.page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });

  await host.part('launcher').click();
  await host.part('input').fill('When are you open on Saturday?');
  await host.part('send').click();
  await host.page.getByRole('button', { name: 'Type instead' }).click();
  await until('the call is live', () => host.watch.happened('genie:session-live'));
  await until('the answer', async () => /Saturday[^?]*\d/.test(await host.part('transcript').innerText()));

  expect(scripts).toEqual([]);
  expect(host.errors).toEqual([]);
  expect(host.refused.filter((line) => !line.includes('inline script'))).toEqual([]);
  await host.close();
});

test('two clean builds are alike to the byte', { timeout: 300_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'genie-build-'));
  for (const name of [
    'widget',
    'pages',
    'shared',
    'test/livekit/left-out.ts', // for the configuration
    'vite.config.ts',
    'tsconfig.json',
    'package.json',
    'package-lock.json',
    'LICENSE',
  ])
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));

  const build = spawn(process.execPath, ['widget/build.ts'], { cwd: folder, stdio: 'inherit' });
  const [status] = (await once(build, 'exit')) as [number];

  expect(status).toBe(0);
  expect(list(join(folder, 'dist'))).toEqual(list());
  expect(hashesOf(join(folder, 'dist/npm'))).toEqual(hashesOf('dist/npm'));
  rmSync(folder, { recursive: true });
});

/** The hash of each file below `folder`. */
function hashesOf(folder: string): Record<string, string> {
  const paths = globSync('**/*.*', { cwd: folder }).toSorted();
  return Object.fromEntries(
    paths.map((path) => [
      path,
      createHash('sha384')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}
