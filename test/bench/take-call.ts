import { until } from '../support/until.ts';
import type { BenchWorld } from './bench.ts';
import type { Sample } from './compare.ts';
import type { Tab } from './open-tab.ts';

/** The events of a page that say how far its call is. */
export interface Milestones {
  /** Only the widget's page tells, and says itself when it is heard. */
  prepared?: string;
  connected: string;
  published: string;
}

/** Taps, waits for the first sound and for the server to hear the visitor, and hangs up by leaving the page. */
export async function takeCall(
  { page, part, ask, close }: Tab,
  { demo }: BenchWorld,
  tapped: string,
  milestones: Milestones,
): Promise<Sample> {
  await part(tapped).click();
  const firstSoundMs = await ask('the Genie is heard', () => window.callWatch.firstSoundMs);
  await until('the server gets the microphone', () =>
    demo.sessions().some(({ microphone }) => microphone === 'live'),
  );
  if (milestones.prepared)
    await until('the widget says that it is heard', () => page.evaluate(() => window.callWatch.saidMs));
  const { eventsMs, saidMs } = await page.evaluate(() => window.callWatch);
  await close();
  await until('the room is empty', () => demo.sessions().length === 0, { timeoutMs: 30_000 });

  const sample: Record<string, number | undefined> = {
    'microphone, token and engine there': eventsMs[milestones.prepared ?? ''],
    'room connected': eventsMs[milestones.connected],
    'microphone published': eventsMs[milestones.published],
    'first audio': firstSoundMs,
    'first audio, as genie:first-audio says': saidMs,
  };
  return Object.fromEntries(
    Object.entries(sample).filter((entry): entry is [string, number] => entry[1] !== undefined),
  );
}
