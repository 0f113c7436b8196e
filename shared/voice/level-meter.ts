/** Measures how loud tracks are, in the page itself. */
export interface LevelMeters {
  measure(track: MediaStreamTrack): LevelMeter;
  close(): void;
}

export interface LevelMeter {
  /** 0 to 1, of the last 43 ms; undefined while the browser holds audio back. */
  rms(): number | undefined;
  stop(): void;
}

const WINDOW_SAMPLES = 2048;

/**
 * One audio context for all, made when something is first measured, and asleep while nothing is. Where the browser has
 * none to give, or holds it back, levels are unknown: no call depends on them.
 */
export function openLevelMeters(): LevelMeters {
  let context: AudioContext | undefined;
  const meters = new Set<LevelMeter>();
  const sleepOrWake = () => attempt(() => (meters.size === 0 ? context?.suspend() : context?.resume()));

  const open = (track: MediaStreamTrack): LevelMeter => {
    context ??= new AudioContext({ latencyHint: 'playback' });
    const source = context.createMediaStreamSource(new MediaStream([track]));
    const analyser = new AnalyserNode(context, { fftSize: WINDOW_SAMPLES });
    const samples = new Float32Array(WINDOW_SAMPLES);
    source.connect(analyser);
    const meter: LevelMeter = {
      rms() {
        if (context?.state !== 'running') return undefined;
        analyser.getFloatTimeDomainData(samples);
        return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
      },
      stop() {
        if (!meters.delete(meter)) return;
        source.disconnect();
        void sleepOrWake();
      },
    };
    meters.add(meter);
    void sleepOrWake();
    return meter;
  };

  return {
    measure(track) {
      try {
        return open(track);
      } catch {
        return { rms: () => undefined, stop() {} };
      }
    },
    close() {
      for (const meter of meters) meter.stop();
      void attempt(() => context?.close());
    },
  };
}

/** What the browser refuses is left as it is. */
async function attempt(change: () => Promise<void> | undefined): Promise<void> {
  try {
    await change();
  } catch {
    // without a gesture it stays suspended
  }
}
