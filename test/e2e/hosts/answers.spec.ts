/** Answers that a page, a proxy or the server keeps from us: the API, the voice server, pictures. */
import type { Browser } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { TestDemo } from '../../support/demo.ts';
import { visitBrokenShop } from '../../support/hosts/broken-shop.ts';
import type { Fault } from '../../support/hosts/faulty-platform.ts';
import { onStage } from '../../support/stage.ts';
import { until } from '../../support/until.ts';

const API = /^\/v1$/;
/** A policy that allows what the README says, without `connect-src`. */
const SCRIPTS = `default-src 'none'; script-src $PLATFORM 'unsafe-inline'`;

let demo: TestDemo;
let browser: Browser;

onStage((stage) => ({ demo, browser } = stage));

/** A shop with a policy that counts what it refuses. */
const underPolicy = (policy: string, tag?: string) =>
  visitBrokenShop(browser, demo.platform, () => {}, {
    headers: { 'content-security-policy': `${SCRIPTS}; ${policy}` },
    head: `<script>window.refused = []; addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective + ' ' + event.blockedURI));</script>`,
    ...(tag !== undefined && { tag }),
  });

describe.concurrent('an API', { timeout: 60_000 }, () => {
  test.each<Fault>(['stalled', 'failing', 'page', 'half', 'closed'])(
    'that is %s leaves the page alone, is told in words, and is asked again on a tap',
    async (fault) => {
      const shop = await visitBrokenShop(browser, demo.platform, (line) => line.breaks(API, fault));
      await until('it went wrong', () => shop.line.broken() > 0);
      await shop.part('launcher').click();
      const words = await shop.alert();
      expect(words).not.toMatch(/undefined|500|error|http/i);
      expect(shop.warnings).toEqual([expect.stringMatching(/^\[genie\] "sunny-dental" is unreachable/)]);

      shop.line.heal();
      await shop.page.getByRole('button', { name: 'Try again' }).click();
      await shop.part('start').waitFor();
      await shop.leave();
    },
  );
});

describe.concurrent('a policy', { timeout: 60_000 }, () => {
  test('without the API among what it may connect to is told of in one line, and to the visitor in words', async () => {
    const shop = await underPolicy(`connect-src 'none'`);
    await shop.part('launcher').click();
    expect(await shop.alert()).toMatch(/try again/);
    expect(await shop.page.evaluate('refused')).toContainEqual(expect.stringMatching(/^connect-src .*\/v1$/));
    expect(shop.warnings).toEqual([expect.stringMatching(/^\[genie\] .*check data-genie, connect-src/)]);
    await shop.leave();
  });

  test('without the voice server ends a call in words', async () => {
    const shop = await underPolicy(`connect-src $PLATFORM ${demo.platform}`);
    await shop.part('launcher').click();
    await shop.part('start').click();
    await shop.page.getByRole('button', { name: 'Type instead' }).click();
    expect(await shop.alert()).toMatch(/voice service cannot be reached[^]*Try another network/);
    expect(await shop.page.evaluate('refused')).toContainEqual(expect.stringMatching(/^connect-src ws:/));
    expect(shop.warnings).toEqual([]);
    await shop.leave();
  });

  test('without pictures leaves the sign of the launcher and the first letter', async () => {
    const shop = await underPolicy(
      `connect-src $VOICE; img-src 'none'`,
      `<script async src="$PLATFORM/widget.js" data-genie="sunny-dental" data-avatar="https://pictures.test/a.png"></script>`,
    );
    await until('the picture was refused', async () =>
      JSON.stringify(await shop.page.evaluate('refused')).includes('img-src'),
    );
    await shop.part('launcher').click();
    await shop.part('start').waitFor();
    const picture = shop.page.locator('[part~="panel"] .face img');
    await until('it steps back for the first letter', async () => !(await picture.isVisible()));
    expect(shop.warnings).toEqual([]);
    await shop.leave();
  });
});
