import type { Browser } from 'playwright';
import { expect, test } from 'vitest';
import { findBarriers } from '../support/axe.ts';
import type { TestDemo } from '../support/demo.ts';
import { mailedLink } from '../support/mailed-link.ts';
import { openPage } from '../support/open-page.ts';
import { ownerOf, PRIVATE_SLUG, type Owner } from '../support/owner.ts';
import { servePrivateHost } from '../support/private-host.ts';
import { onStage } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { watchPage } from '../support/watch-page.ts';

let demo: TestDemo;
let browser: Browser;
let owner: Owner;

onStage((stage) => {
  ({ demo, browser } = stage);
  owner = ownerOf(demo);
});

const OWNER_MAIL = 'owner@sunny-group.example';
const GATE = `/g/${PRIVATE_SLUG}`;
const GRANT_LINK = /http\S+\/g\/\S+#access_token=\S+/;

/** Where a visitor meets the Genie: on our page, or in the widget on a customer's. */
const PLACES = ['page', 'widget'] as const;

async function visitGate(place: (typeof PLACES)[number], accessToken?: string) {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const watch = await watchPage(page);
  if (place === 'page') {
    await page.goto(`${demo.platform}${GATE}${accessToken ? `#access_token=${accessToken}` : ''}`);
  } else {
    await page.goto(await servePrivateHost(page, demo, { accessToken }));
    await until('the widget is ready', () => watch.happened('genie:ready'));
    await page.locator('[part~="launcher"]').click();
  }
  const within = place === 'page' ? '#genie' : 'genie-widget';
  return {
    page,
    watch,
    part: (name: string) => page.locator(`[part~="${name}"]`).first(),
    barriers: () => findBarriers(page, within),
    close: () => context.close(),
  };
}

test.each(PLACES)('asked for on the %s, approved by mail, opened by mail', async (place) => {
  const email = `guest-of-the-${place}@example.com`;
  const { page, watch, part, barriers, close } = await visitGate(place);
  await part('gate').waitFor();
  expect(await part('gate').innerText()).not.toContain('club floors');

  await part('email').fill('guest@nowhere');
  await part('request').click();
  await page.getByText('name@example.com').waitFor();
  expect(await barriers()).toEqual([]);
  await part('email').fill(email);
  await part('request').click();
  await page.locator('[data-phase=requested]').waitFor();
  expect(await page.getByText('Waiting for the owner').isVisible()).toBe(true);
  expect((await watch.happened('genie:access-requested'))?.detail).toEqual({});
  expect(await barriers()).toEqual([]);

  const approval = await mailedLink(demo, OWNER_MAIL, /(?<=Let them in:\s+)http\S+/);
  await page.goto(approval);
  expect((await demo.mail()).some(({ to }) => to === email)).toBe(false); // to look decides nothing
  await page.getByRole('button', { name: 'Let them in' }).click();
  await page.getByText('may come in').waitFor();
  await page.goto(await mailedLink(demo, email, GRANT_LINK));
  await part('start').waitFor();

  expect(page.url()).toBe(demo.platform + GATE);
  await close();
});

test.each([
  { width: 1280, height: 600 },
  { width: 320, height: 480 },
])('in a window of $width by $height the wheel leads to the button that asks', async (viewport) => {
  const { page, part, close } = await visitGate('widget');
  await page.setViewportSize(viewport);
  await part('email').fill('nonsense');
  await part('email').press('Enter');
  await page.getByText('name@example.com').waitFor();

  const bottomOf = (name: string) =>
    part(name).evaluate((element) => element.getBoundingClientRect().bottom, undefined, { timeout: 5_000 });
  expect(await bottomOf('request')).toBeGreaterThan(await bottomOf('panel'));
  await part('email').hover();
  await page.mouse.wheel(0, 2_000);
  await until('the button is in sight', async () => (await bottomOf('request')) <= (await bottomOf('panel')));
  await close();
});

test('a refused request tells the requester so, once, and opens nothing', async () => {
  const email = 'refused@example.com';
  const { page, part, close } = await visitGate('page');
  await part('email').fill(email);
  await part('request').click();
  await page.locator('[data-phase=requested]').waitFor();

  const refusal = await mailedLink(demo, OWNER_MAIL, /(?<=refused@[^]*Refuse:\s+)http\S+/);
  await page.goto(refusal);
  await page.getByRole('button', { name: 'Refuse' }).click();
  await page.getByRole('heading', { name: `${email} was refused` }).waitFor();
  await page.goto(refusal);

  expect(await page.getByRole('button', { name: 'Refuse' }).count()).toBe(0);
  const told = await until('the requester is told', async () => {
    const mails = (await demo.mail()).filter(({ to }) => to === email);
    return mails.length > 0 ? mails : undefined;
  });
  expect(told.map(({ subject }) => subject)).toEqual(['Your request for VIP Concierge']);
  expect(told[0]?.text).not.toMatch(/access_token|http/);
  await close();
});

test.each(PLACES)('links that open nothing lead to one and the same gate on the %s', async (place) => {
  const shown: string[] = [];
  const kinds = ['expired', 'exhausted'] as const;
  const tokens = kinds.map((kind) => demo.fixtures.grants.find((grant) => grant.kind === kind)?.token);
  for (const token of [...tokens, 'x'.repeat(64)]) {
    const { part, barriers, close } = await visitGate(place, token);
    await part('gate').waitFor();
    shown.push(await part('gate').innerText());
    expect(await part('email').isVisible()).toBe(true);
    expect(await barriers()).toEqual([]);
    await close();
  }

  expect(shown[0]).toContain('This link no longer works');
  expect(new Set(shown).size).toBe(1);
});

test.each(PLACES)(
  'access that is revoked during a call on the %s ends it, and leads to the gate',
  async (place) => {
    const grant = await owner.createGrant(0);
    const { page, watch, part, close } = await visitGate(place, grant.token);
    await part('start').waitFor();
    await part('input').fill('When is breakfast?');
    await part('input').press('Enter');
    await page.getByRole('button', { name: 'Type instead' }).click();
    await until('a session is live', () => watch.happened('genie:session-live'));

    const revokedAtMs = Date.now();
    await owner.revoke(grant.id);
    const ended = await until('it has ended', () => watch.happened('genie:session-ended'));

    expect(ended.detail).toMatchObject({ reason: 'removed' });
    expect(Date.now() - revokedAtMs).toBeLessThan(5_000);
    await page.getByText('VIP Concierge’s owner ended the call.').first().waitFor();
    await part('input').fill('Hello?');
    await part('input').press('Enter');
    await part('gate').waitFor();
    expect(await part('gate').innerText()).toContain('This link no longer works');
    if (place === 'page') {
      await page.reload();
      await part('gate').waitFor();
      expect(await page.evaluate(() => Object.keys(window['sessionStorage']))).toEqual([]);
    }
    await close();
  },
);

test('a public Genie takes no request, and its page offers none', async () => {
  const { page, close } = await openPage(browser, `${demo.platform}/g/sunny-dental`);
  await page.locator('[part~="start"]').waitFor();

  expect(await page.locator('[part~="email"]').count()).toBe(0);
  const answer = await fetch(`${demo.platform}/v1`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      resource: 'genies',
      action: 'request-access',
      data: { url_name: 'sunny-dental', email: 'me@example.com' },
    }),
  });
  expect(await answer.json()).toMatchObject({ success: false, error: { code: 'VALIDATION_ERROR' } });
  await close();
});
