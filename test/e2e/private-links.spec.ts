import type { Browser } from 'playwright';
import { expect, test } from 'vitest';
import type { TestDemo } from '../support/demo.ts';
import { openPage } from '../support/open-page.ts';
import { onStage } from '../support/stage.ts';

let demo: TestDemo;
let browser: Browser;

onStage((stage) => ({ demo, browser } = stage));

test.each([
  ['a printed code', '/q/vip-concierge#access_token=', '/q/vip-concierge'],
  ['a printed code, in the older form', '/q/vip-concierge?access_token=', '/q/vip-concierge'],
  ['a portal', '/p/sunny-group?genie=vip-concierge#access_token=', '/g/vip-concierge'],
])(
  'a grant in the link of %s opens the Genie, and travels in one header only',
  async (_name, link, address) => {
    const token = demo.fixtures.grants.find(({ kind }) => kind === 'unlimited')?.token ?? '';
    const watched = await openPage(browser, demo.platform + link + token);
    const { page, requests } = watched;

    await page.waitForURL(demo.platform + address);
    await page.locator('[part~="start"]').first().waitFor();

    const carriers = [];
    for (const request of requests.slice(1)) {
      const headers = await request.allHeaders();
      expect(request.url()).not.toContain(token);
      expect(headers.referer ?? '').not.toContain(token);
      expect(request.postData() ?? '').not.toContain(token);
      if (Object.values(headers).includes(token)) carriers.push(headers['x-agent-access-token']);
    }
    expect(carriers).toEqual([token]);
    expect(
      await page.evaluate(() =>
        performance
          .getEntries()
          .map(({ name }) => name)
          .join(),
      ),
    ).not.toContain(token);
    expect(watched.complaints.join()).not.toContain(token);
    await watched.close();
  },
);

test('a portal’s link with a grant for nobody in particular opens the portal, without the token', async () => {
  const watched = await openPage(browser, `${demo.platform}/p/sunny-group#access_token=${'x'.repeat(64)}`);

  await watched.page
    .getByRole('link', { name: /Sunny Dental/ })
    .first()
    .waitFor();

  expect(watched.page.url()).not.toContain('access_token');
  await watched.close();
});
