import type { Browser } from 'playwright';
import type { BenchWorld } from './bench.ts';
import type { Sample } from './compare.ts';
import { fetchToken } from './fetch-token.ts';
import { openTab } from './open-tab.ts';
import { takeCall } from './take-call.ts';
import { watchFirstSound } from './watch-first-sound.ts';
import { watchTraffic } from './watch-traffic.ts';

type CallOnce = (browser: Browser, world: BenchWorld) => Promise<Sample>;

/** A bare livekit-client: engine and token are in the page when the visitor taps. */
export const callBare: CallOnce = async (browser, world) => {
  const tab = await openTab(browser);
  const milestones = { connected: 'bare:connected', published: 'bare:published' };
  await tab.page.addInitScript(watchFirstSound, { part: 'call', events: Object.values(milestones) });
  const details = new URLSearchParams(await fetchToken(world.demo.platform));
  await tab.page.goto(`${world.pages.urlOf('bare-client')}#${details.toString()}`);
  return takeCall(tab, world, 'call', milestones);
};

/** Our widget: the visitor has read the consent, so the engine is there; the token is not. */
export const callWidget: CallOnce = async (browser, world) => {
  const tab = await openTab(browser);
  const events = ['genie:session-connecting', 'genie:session-live', 'genie:first-audio'];
  await tab.page.addInitScript(watchFirstSound, { part: 'consent', events });
  const traffic = await watchTraffic(tab.cdp);
  await tab.page.goto(world.pages.urlOf('widget'));
  await tab.part('launcher').click();
  await tab.part('start').click();
  await tab.part('consent').waitFor();
  await traffic.quiet();
  return takeCall(tab, world, 'consent', {
    prepared: 'line',
    connected: 'agent',
    published: 'genie:session-live',
  });
};
