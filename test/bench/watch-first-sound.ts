/** When what happened after the tap that asked for a call; written down from inside the page. */
export interface CallWatch {
  /** From the tap to the first audible sound out of any connection's decoder, ms. */
  firstSoundMs: Promise<number>;
  /** Ms from the tap to each event of the page, the first of its kind. */
  eventsMs: Record<string, number>;
  /** What the widget itself says of the same: `genie:first-audio`. */
  saidMs: number | undefined;
}

declare global {
  interface Window {
    callWatch: CallWatch;
  }
}

export interface CallWatchOptions {
  /** The part whose tap starts the clock. */
  part: string;
  events: string[];
}

/** Runs in the page before anything else; looks at the same numbers in the same way, whoever made the call. */
export function watchFirstSound({ part, events }: CallWatchOptions): void {
  const POLL_MS = 20;
  const AUDIBLE_ENERGY = 1e-6;
  const sound = Promise.withResolvers<number>();
  const watch: CallWatch = { firstSoundMs: sound.promise, eventsMs: {}, saidMs: undefined };
  window.callWatch = watch;

  const connections: RTCPeerConnection[] = [];
  window.RTCPeerConnection = class extends RTCPeerConnection {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      connections.push(this);
    }
  };
  const heardEnergy = async () => {
    let energy = 0;
    for (const connection of connections) {
      const stats = await connection.getStats();
      stats.forEach((report: { type: string; totalAudioEnergy?: number }) => {
        if (report.type === 'inbound-rtp') energy += report.totalAudioEnergy ?? 0;
      });
    }
    return energy;
  };

  let tappedAtMs = 0;
  const sinceTapMs = () => performance.now() - tappedAtMs;
  const listen = async () => {
    if ((await heardEnergy()) > AUDIBLE_ENERGY) sound.resolve(sinceTapMs());
    else setTimeout(() => void listen(), POLL_MS);
  };
  const onTap = (tap: MouseEvent) => {
    const isOurs = tap.composedPath().some((node) => node instanceof Element && node.part.contains(part));
    if (!isOurs) return;
    removeEventListener('click', onTap, true);
    tappedAtMs = tap.timeStamp;
    void listen();
  };
  addEventListener('click', onTap, true);

  for (const name of events)
    document.addEventListener(name, (event) => {
      const { stage, ms } = ((event as CustomEvent).detail ?? {}) as { stage?: string; ms?: number };
      watch.eventsMs[stage ?? name] ??= sinceTapMs();
      watch.saidMs = ms ?? watch.saidMs;
    });
}
