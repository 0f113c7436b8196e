import type { Browser } from 'playwright';
import { until } from '../until.ts';
import { visit, type Visitor, type VisitOptions } from '../visitor.ts';
import { type FaultyPlatform, startFaultyPlatform } from './faulty-platform.ts';
import type { HostFixture } from './host-fixture.ts';
import { serveHosts } from './serve-hosts.ts';

/** What the browser itself says of what did not come; we cannot silence it. */
const OF_THE_BROWSER =
  /^Failed to load (resource|module script)|blocked by CORS policy|Content Security Policy|ERR_BLOCKED_BY_CLIENT/;

/** A visitor in a shop whose line to the platform a test breaks. */
export interface BrokenShop extends Visitor {
  line: FaultyPlatform;
  /** What the launcher is called. */
  launcherName(): Promise<string>;
  alert(): Promise<string>;
  isLive(): Promise<unknown>;
  /** Types a question, by way of the consent, and reads the answer. */
  typesAndIsAnswered(): Promise<void>;
}

export async function visitBrokenShop(
  browser: Browser,
  platform: string,
  prepare: (line: FaultyPlatform) => void,
  fixture: Partial<HostFixture> = {},
  options: VisitOptions = {},
): Promise<BrokenShop> {
  const line = await startFaultyPlatform(platform);
  prepare(line);
  const hosts = await serveHosts(line.origin);
  const shop = hosts.addressOf({ title: 'a shop', proof: 'true', ...fixture });
  const visitor = await visit(browser, shop, { expectedErrors: OF_THE_BROWSER, ...options });
  const { page, part, reads } = visitor;
  const isLive = () =>
    until('it is live', () => visitor.watch.happened('genie:session-live'), { timeoutMs: 25_000 });
  return {
    ...visitor,
    line,
    isLive,
    launcherName: async () => (await part('launcher').getAttribute('aria-label')) ?? '',
    alert: () => page.getByRole('alert').innerText({ timeout: 30_000 }),
    async typesAndIsAnswered() {
      await part('input').fill('Do you take insurance?');
      await part('input').press('Enter');
      await page.getByRole('button', { name: 'Type instead' }).click();
      await isLive();
      await reads(/insur/i, 'insurance?');
    },
    async leave() {
      await visitor.leave();
      await Promise.all([hosts.close(), line.close()]);
    },
  };
}
