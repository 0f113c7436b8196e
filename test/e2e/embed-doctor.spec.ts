import type { Browser } from 'playwright';
import { expect, test } from 'vitest';
import type { TestDemo } from '../support/demo.ts';
import { openPage } from '../support/open-page.ts';
import { onStage } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { visit } from '../support/visitor.ts';

let demo: TestDemo;
let browser: Browser;

onStage((stage) => ({ demo, browser } = stage));

test('on the strictest page the doctor finds all in order, shows it, and causes no violation', async () => {
  const { page, violations, complaints, close } = await openPage(
    browser,
    `${demo.site}/csp-strictest?genie-doctor&session=secret-of-the-page`,
  );

  const report = page.locator('[part=doctor] pre');
  await report.waitFor();
  const text = await report.innerText();
  expect(text).toContain(`The API ${demo.platform}/v1: reached`);
  expect(text).toContain('The Genie "sunny-dental" is open');
  expect(text).toContain(`script-src ${demo.platform}; connect-src ${demo.platform}`);
  expect(text).not.toContain('secret-of-the-page');
  expect(await violations()).toEqual([]);
  expect(complaints.filter((line) => !line.includes('404'))).toEqual([]); // how it asks for the token endpoint

  await page.getByRole('button', { name: 'Close' }).click();
  expect(await report.count()).toBe(0);
  await close();
});

test('where the policy leaves the API out, it says which line to add', async () => {
  const visitor = await visit(browser, 'about:blank', {
    expectedErrors: /Content Security Policy|Fetch API|Failed to fetch/,
  });
  const { page } = visitor;
  const said: string[] = [];
  page.on('console', (line) => said.push(line.text()));
  await page.route(`${demo.site}/shut`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: {
        'content-security-policy': `script-src ${demo.platform}; connect-src 'none'`,
        'permissions-policy': 'microphone=()',
      },
      body: `<!doctype html><body><script src="${demo.platform}/widget.js" data-genie="sunny-dental" data-var-customer="4711"></script></body>`,
    }),
  );
  await page.goto(`${demo.site}/shut`);
  await until('the policy bites', () => visitor.warnings.some((line) => line.includes('unreachable')));

  await page.evaluate("hg('doctor')");
  await until('the report', () => said.some((line) => line.includes('blocked-by-csp')));

  const report = said.find((line) => line.includes('blocked-by-csp')) ?? '';
  expect(report).toContain(`→ Add ${demo.platform} to connect-src.`);
  expect(report).toContain('✗ The permissions policy allows the microphone');
  expect(report).toContain('variables: customer');
  expect(report).not.toContain('4711');
  await visitor.leave();
});
