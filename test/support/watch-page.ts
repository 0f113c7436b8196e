import type { Page } from 'playwright';
import { until } from './until.ts';

interface SeenEvent {
  name: string;
  detail: Record<string, unknown>;
}

declare global {
  interface Window {
    genieWatch: { events: SeenEvent[]; tracks: MediaStreamTrack[]; connections: RTCPeerConnection[] };
  }
}

/** What a test knows of a page from inside: events of the widget, microphone tracks, peer connections. */
export interface PageWatch {
  events(name?: string): Promise<SeenEvent[]>;
  happened(name: string): Promise<SeenEvent | undefined>;
  /** Microphone tracks that are still on. */
  liveTracks(): Promise<number>;
  tracks(): Promise<number>;
  openConnections(): Promise<number>;
  /** `totalAudioEnergy` of what the Genie has said so far, as the browser decoded it. */
  heardEnergy(): Promise<number>;
}

/** Installs the watch; call before the page is opened. */
export async function watchPage(page: Page): Promise<PageWatch> {
  await page.addInitScript(watchFromInside, EVENTS);
  return {
    events: (name) =>
      page.evaluate(
        (wanted) => window.genieWatch.events.filter((seen) => !wanted || seen.name === wanted),
        name,
      ),
    happened: (name) =>
      page.evaluate((wanted) => window.genieWatch.events.find((seen) => seen.name === wanted), name),
    liveTracks: () =>
      page.evaluate(() => window.genieWatch.tracks.filter((track) => track.readyState === 'live').length),
    tracks: () => page.evaluate(() => window.genieWatch.tracks.length),
    openConnections: () =>
      page.evaluate(
        () =>
          window.genieWatch.connections.filter(({ signalingState }) => signalingState !== 'closed').length,
      ),
    heardEnergy: () => page.evaluate(heardEnergy),
  };
}

/** Waits until something more was heard than before: speech, not the silence of an open line. */
export async function hearMore(watch: PageWatch): Promise<void> {
  const before = await watch.heardEnergy();
  // The visitor's recording asks anew each 13 s, so an answer comes even where a slow machine missed the greeting.
  const heard = async () => (await watch.heardEnergy()) > before + 1e-4;
  await until('the Genie is heard', heard, { timeoutMs: 25_000 });
}

const EVENTS = [
  'genie:ready',
  'genie:open',
  'genie:close',
  'genie:session-connecting',
  'genie:session-live',
  'genie:first-audio',
  'genie:agent-state',
  'genie:turn',
  'genie:tool',
  'genie:session-ended',
  'genie:session-failed',
  'genie:access-requested',
  'genie:funnel',
];

function watchFromInside(names: string[]): void {
  const watch: Window['genieWatch'] = { events: [], tracks: [], connections: [] };
  window.genieWatch = watch;
  for (const name of names) {
    document.addEventListener(name, (event) => {
      watch.events.push({ name, detail: (event as CustomEvent<Record<string, unknown>>).detail });
    });
  }
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (devices) {
    const getUserMedia = devices.getUserMedia.bind(devices);
    devices.getUserMedia = async (constraints) => {
      const stream = await getUserMedia(constraints);
      watch.tracks.push(...stream.getTracks());
      return stream;
    };
  }
  const Native = window.RTCPeerConnection;
  window.RTCPeerConnection = class extends Native {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      watch.connections.push(this);
    }
  };
}

async function heardEnergy(): Promise<number> {
  let energy = 0;
  for (const connection of window.genieWatch.connections) {
    const stats = await connection.getStats();
    stats.forEach((report: { type: string; kind?: string; totalAudioEnergy?: number }) => {
      if (report.type === 'inbound-rtp' && report.kind === 'audio') energy += report.totalAudioEnergy ?? 0;
    });
  }
  return energy;
}
