import type { Sample } from './compare.ts';
import type { Tab } from './open-tab.ts';
import type { Profile } from './profile.ts';
import { trafficSample, type TrafficWatch } from './watch-traffic.ts';

/** From the launcher on: opens the panel, consents without reading, and leaves when all is there to connect. */
export async function wantCall({ part, ask }: Tab, traffic: TrafficWatch, profile: Profile): Promise<Sample> {
  await part('launcher').click(); // the pointer arrives and taps at once: nothing was fetched ahead
  const panelMs = await ask('the panel is open', () => window.hostPageWatch.panelMs);
  await part('start').waitFor();
  await traffic.quiet();
  const opened = traffic.sum();

  await part('start').click();
  await part('consent').click();
  const preparedMs = await ask('a call can start', () => window.hostPageWatch.preparedMs);
  await traffic.quiet();
  const prepared = traffic.sum();
  if (prepared.codeBytes - opened.codeBytes < MIN_ENGINE_BYTES)
    throw new Error('the voice engine was not seen on the line');
  return {
    ...trafficSample('panel open', opened),
    ...trafficSample('call can start', prepared),
    [`tap to panel, ${profile}, ms`]: panelMs,
    [`consent to call can start, ${profile}, ms`]: preparedMs,
  };
}

/** No LiveKit client is smaller: fewer bytes mean that we have not counted them. */
const MIN_ENGINE_BYTES = 70_000;
