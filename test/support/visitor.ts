import type { Browser, BrowserContextOptions, Page, Request } from 'playwright';
import { watchPage, type PageWatch } from './watch-page.ts';
import { until } from './until.ts';

export interface VisitOptions extends BrowserContextOptions {
  /** Default: granted, as after a visitor's yes. */
  microphone?: 'granted' | 'refused';
  /** Console lines of level error that this story brings about; anything else fails `leave`. */
  expectedErrors?: RegExp;
  /** Before the page is opened. */
  prepare?: (page: Page) => Promise<unknown>;
}

/** One visitor's tab: what they see, and what their browser did behind it. */
export interface Visitor {
  page: Page;
  requests: Request[];
  /** Warnings on the console, from the first byte on. */
  warnings: string[];
  watch: PageWatch;
  part(name: string): ReturnType<Page['locator']>;
  /** Waits until the transcript, after the last `after` in it, says `words`. */
  reads(words: RegExp, after?: string): Promise<void>;
  /** Taps the launcher, and goes through the consent to a voice call. */
  call(): Promise<void>;
  /** Closes the tab; throws what its console had to complain of. */
  leave(): Promise<void>;
}

/** Opens `url` in a browser profile of its own. */
export async function visit(browser: Browser, url: string, options: VisitOptions = {}): Promise<Visitor> {
  const { microphone = 'granted', expectedErrors, prepare, ...contextOptions } = options;
  const context = await browser.newContext(contextOptions);
  if (microphone === 'granted') await context.grantPermissions(['microphone']);
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: Request[] = [];
  const warnings: string[] = [];
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
    if (message.type() === 'warning') warnings.push(message.text());
  });
  page.on('request', (request) => requests.push(request));
  const watch = await watchPage(page);
  await prepare?.(page);
  await page.goto(url);

  // Playwright's CSS looks into open shadow roots.
  const part = (name: string) => page.locator(`[part~="${name}"]`).first();
  return {
    page,
    requests,
    warnings,
    watch,
    part,
    async reads(words, after) {
      let text = '';
      const said = async () => {
        text = await part('transcript')
          .innerText({ timeout: 1_000 })
          .catch(() => '');
        return words.test(after === undefined ? text : text.slice(text.lastIndexOf(after) + after.length));
      };
      // Whose microphone speaks is answered each 13 s.
      await until(`the transcript says ${words}`, said, { timeoutMs: 30_000 }).catch((cause: unknown) => {
        throw new Error(`the transcript never said ${words}, but:\n${text}`, { cause });
      });
    },
    async call() {
      await part('launcher').click();
      await part('start').click();
      await part('consent').click();
      await until('the call is live', () => watch.happened('genie:session-live'));
    },
    async leave() {
      await context.close();
      const unexpected = complaints.filter((line) => !expectedErrors?.test(line));
      if (unexpected.length > 0) throw new Error(`the page complained:\n${unexpected.join('\n')}`);
    },
  };
}
