import { chromium } from 'playwright';
import { launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../browser.ts';
import { until } from '../until.ts';

/** A browser that really prepares pages and hides tabs; where Playwright is attached, Chromium does neither. */
export interface UnseenTabs {
  openTab(url: string, isInBackground?: boolean): Promise<Page>;
  close(): Promise<void>;
}

export async function startUnseenTabs(): Promise<UnseenTabs> {
  const browser = await launch({
    browser: 'chrome',
    executablePath: findBrowser() ?? chromium.executablePath(),
    headless: true,
    args: [
      '--disable-features=LocalNetworkAccessChecks',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  return {
    async openTab(url, isInBackground = false) {
      const tab = await browser.newPage({ background: isInBackground });
      await tab.goto(url);
      return tab;
    },
    close: () => browser.close(),
  };
}

/** Waits until an expression is true in the page. */
export async function untilIn(tab: Page, what: string, expression: string): Promise<void> {
  await until(what, async () => Boolean(await tab.evaluate(expression)));
}
