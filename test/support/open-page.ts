import type { Browser, BrowserContextOptions, Page, Request } from 'playwright';

/** A page under watch: everything that a visitor's console and network panel would show. */
export interface WatchedPage {
  page: Page;
  requests: Request[];
  /** Errors and warnings of the console, uncaught errors. */
  complaints: string[];
  /** What the page's content security policy has refused. */
  violations(): Promise<string[]>;
  close(): Promise<void>;
}

/** Opens `url` in a fresh context, with everything watched from before its first byte. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const requests: Request[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') complaints.push(line.text());
  });
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { cspViolations: seen });
    addEventListener('securitypolicyviolation', (event) => {
      seen.push(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(url);
  return {
    page,
    requests,
    complaints,
    violations: () => page.evaluate(() => (window as unknown as { cspViolations: string[] }).cspViolations),
    close: () => context.close(),
  };
}
