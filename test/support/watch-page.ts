import type { Page } from 'playwright';
import { until } from './until.ts';

interface SeenEvent {
  name: string;
  detail: Record<string, unknown>;
  /** Epoch ms by the page's own clock, which knows nothing of how long a test takes to look. */
  atMs: number;
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
  /** From when the page's first session came to `stage` until it failed. */
  failedAfterMs(stage: string): Promise<number>;
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
    failedAfterMs: (stage) => page.evaluate(failedAfterMs, stage),
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

/**
 * Waits until something more was heard than `energy`, which is what was heard so far: speech, not the silence of an
 * open line. A greeting that may be over already is heard as more than 0. Where the visitor's recording speaks, it
 * asks anew each 13 s, so more always comes.
 */
export async function hearMore(watch: PageWatch, energy?: number): Promise<void> {
  const before = energy ?? (await watch.heardEnergy());
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
      const { detail } = event as CustomEvent<Record<string, unknown>>;
      watch.events.push({ name, detail, atMs: performance.timeOrigin + performance.now() });
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

function failedAfterMs(stage: string): number {
  const { events } = window.genieWatch;
  const begun = events.find(({ detail }) => detail?.stage === stage);
  const failed = events.find(({ name }) => name === 'genie:session-failed');
  return begun && failed ? failed.atMs - begun.atMs : Number.NaN;
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
