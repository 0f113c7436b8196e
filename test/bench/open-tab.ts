import type { Browser, CDPSession, Page } from 'playwright';
import { within } from '../../shared/voice/within.ts';

const PATIENCE_MS = 20_000;

/** A tab of a browser profile that has never seen anything: nothing is cached, the microphone is allowed. */
export interface Tab {
  page: Page;
  cdp: CDPSession;
  part(name: string): ReturnType<Page['locator']>;
  /** What the page promised; asks once, since every question costs the page time. Fails with `what` when late. */
  ask<T>(what: string, read: () => Promise<T>): Promise<T>;
  /** Leaves the page as a visitor does; throws what the page threw. */
  close(): Promise<void>;
}

export async function openTab(browser: Browser): Promise<Tab> {
  const context = await browser.newContext({ permissions: ['microphone'] });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  return {
    page,
    cdp: await context.newCDPSession(page),
    part: (name) => page.locator(`[part~="${name}"]`).first(),
    ask: (what, read) =>
      within(PATIENCE_MS, page.evaluate(read), () => {
        const causes = complaints.length > 0 ? `; the page threw: ${complaints.join('; ')}` : '';
        return new Error(`still not after ${PATIENCE_MS} ms: ${what}${causes}`);
      }),
    async close() {
      await page.goto('about:blank');
      await context.close();
      if (complaints.length > 0) throw new Error(`the page threw: ${complaints.join('; ')}`);
    },
  };
}
