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

/** One audio context for all, made when something is first measured, and asleep while nothing is. */
export function openLevelMeters(): LevelMeters {
  let context: AudioContext | undefined;
  let isClosed = false;
  const meters = new Set<LevelMeter>();
  const sleepOrWake = () => {
    if (isClosed || !context) return;
    const change = meters.size === 0 ? context.suspend() : context.resume();
    change.catch(() => undefined); // without a gesture it stays suspended: unknown, not silent
  };

  return {
    measure(track) {
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
          sleepOrWake();
        },
      };
      meters.add(meter);
      sleepOrWake();
      return meter;
    },

    close() {
      if (isClosed) return;
      isClosed = true;
      for (const meter of meters) meter.stop();
      context?.close().catch(() => undefined);
    },
  };
}
