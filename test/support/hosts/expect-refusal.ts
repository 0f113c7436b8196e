import type { Browser } from 'playwright';
import { expect } from 'vitest';
import { until } from '../until.ts';
import { complaints, middleOf, tapOwn } from './be-guest.ts';
import type { HostFixture } from './host-fixture.ts';
import { openHost } from './open-host.ts';

/** Where the widget cannot work: it says so in one line, shows nothing, and leaves the page as it was. */
export async function expectRefusal(browser: Browser, url: string, fixture: HostFixture): Promise<void> {
  const visit = await openHost(browser, url, fixture);
  try {
    await until('the page stands', () =>
      visit.inPage('document.readyState !== "loading"').then(Boolean, () => true),
    );
    const isProved = await visit.inPage<boolean>(fixture.proof);
    const before = await tapOwn(visit);
    visit.lines.length = 0;

    visit.release();
    if (fixture.refuses === 'panel') {
      const launcher = await until('the launcher shows', () => visit.ask(({ boxOf }) => boxOf('launcher')));
      await until('the Genie is known', () => visit.ask(({ events }) => events.includes('ready')));
      await visit.page.mouse.click(...middleOf(launcher));
    }
    await until('it has said so', () => complaints(fixture, visit.lines).warnings.length > 0);
    const words = await visit.ask(({ text }) => text('launcher'));
    const after = await tapOwn(visit);

    expect({ isProved, words, own: after, ...complaints(fixture, visit.lines) }).toEqual({
      isProved: true,
      words: fixture.refuses === 'panel' ? 'Could not load. Reload the page.' : '',
      own: before,
      errors: [],
      warnings: [expect.stringMatching(fixture.refusal ?? /never/)],
    });
  } catch (cause) {
    throw new Error(`${fixture.title}; the console: ${JSON.stringify(visit.lines)}`, { cause });
  } finally {
    await visit.close();
  }
}
