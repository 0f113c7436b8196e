import type { Sample } from './compare.ts';
import type { Tab } from './open-tab.ts';
import type { Profile } from './profile.ts';
import { trafficSample, type TrafficWatch } from './watch-traffic.ts';

/** From the launcher on: opens the panel and, on the plain machine, goes as far as a call needs before it connects. */
export async function wantCall({ part, ask }: Tab, traffic: TrafficWatch, profile: Profile): Promise<Sample> {
  await part('launcher').click(); // the pointer arrives and taps at once: nothing was fetched ahead
  const panelMs = await ask('the panel is open', () => window.hostPageWatch.panelMs);
  await part('start').waitFor();
  await traffic.quiet();
  const opened = {
    [`tap to panel, ${profile}, ms`]: panelMs,
    ...trafficSample('panel open', traffic.sum()),
  };
  if (profile !== '1x') return opened;

  await part('start').click();
  await part('consent').click();
  await ask('a call can start', () => window.hostPageWatch.prepared);
  await traffic.quiet();
  const sums = traffic.sum();
  if (sums.codeBytes < MIN_ENGINE_BYTES) throw new Error('the voice engine was not seen on the line');
  return { ...opened, ...trafficSample('call can start', sums) };
}

/** No LiveKit client is smaller: fewer bytes mean that we have not counted them. */
const MIN_ENGINE_BYTES = 70_000;
