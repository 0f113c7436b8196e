/** The package as a customer gets it: packed, installed by npm into a project with React, built, drawn and hydrated. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { startTestDemo, type TestDemo } from '../support/demo.ts';
import { openPage } from '../support/open-page.ts';
import { serveAnswers } from '../support/serve-answers.ts';
import { createCustomerProject, type CustomerProject } from './customer-project.ts';

let project: CustomerProject;
let demo: TestDemo;
let browser: Browser;
let api: string;

beforeAll(async () => {
  project = createCustomerProject();
  [demo, browser] = await Promise.all([startTestDemo(), launchBrowser()]);
  api = `${demo.platform}/v1`;
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
  project?.remove();
});

/** The built site, with what its server has drawn already, in a browser. */
async function openSite(folder: string, drawn = '') {
  const server = await serveAnswers(async (path) => {
    const file = join(folder, path);
    if (/^\/[^/]+\/[^/]+\.js$/.test(path) && existsSync(file))
      return { type: 'text/javascript', body: readFileSync(file, 'utf8') };
    if (!path.startsWith('/?')) return undefined;
    const markup = readFileSync(join(folder, 'index.html'), 'utf8');
    return { type: 'text/html', body: markup.replace('<div id="root">', (root) => root + drawn) };
  });
  const opened = await openPage(browser, `${server.origin}/?api=${encodeURIComponent(api)}`);
  return {
    ...opened,
    async close() {
      await opened.close();
      await server.close();
    },
  };
}

test('npm installs it without anything else', () => {
  expect(JSON.parse(project.installed('genie-widget/package.json'))).not.toHaveProperty('dependencies');
  expect(project.installed('genie-widget/react.js')).toContain('react');
});

test('in a site built with vite the widget mounts, tells its events, follows its props and opens', async () => {
  const { page, complaints, close } = await openSite(project.build('production'));

  await expect.poll(() => page.locator('output').textContent()).toContain('genie:ready');
  await page.getByRole('button', { name: 'Start talking' }).waitFor();
  await page.getByRole('button', { name: 'Dark' }).click();
  await page.locator('genie-widget .genie[data-theme=dark]').waitFor();

  expect(await page.locator('genie-widget').count()).toBe(1);
  expect(complaints).toEqual([]);
  await close();
});

test('drawn on a server and hydrated under React’s strict mode, without a word of mismatch', async () => {
  const drawn = project.renderOnServer(api);
  expect(drawn).toContain('<h1>Our shop</h1>');
  expect(drawn).not.toContain('genie-widget');

  const { page, complaints, close } = await openSite(project.build('development'), drawn);

  await expect.poll(() => page.locator('output').textContent()).toContain('genie:ready');
  await page.getByRole('button', { name: 'Start talking' }).waitFor();
  expect(await page.locator('genie-widget').count()).toBe(1);
  expect(complaints).toEqual([]);
  await close();
});

test('a mismatch would have been told', async () => {
  const drawn = project.renderOnServer(api).replace('Our shop', 'Their shop');

  const { page, complaints, close } = await openSite(project.build('development'), drawn);

  await expect.poll(() => complaints.join()).toContain('hydrat');
  await page.getByRole('heading', { name: 'Our shop' }).waitFor();
  await close();
});
