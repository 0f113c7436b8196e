/** Where samples go: a queue that is played at its own pace. */
export interface PcmSink {
  /** Resolves when there is room for more. */
  write(samples: Int16Array): Promise<void>;
  /** Resolves when all that was written has been played, or cleared. */
  drained(): Promise<void>;
  clear(): void;
}

export interface PcmPlayer {
  /** Interrupts what is being played, then plays `frames`. A sink that fails is a room that is over: interrupted. */
  play(frames: readonly Int16Array[]): Promise<'played' | 'interrupted'>;
  interrupt(): void;
}

/** Plays one clip at a time; the sink's queue sets the pace. */
export function createPcmPlayer(sink: PcmSink): PcmPlayer {
  let stopCurrent: (() => void) | undefined;

  const interrupt = () => {
    if (!stopCurrent) return;
    stopCurrent();
    stopCurrent = undefined;
    sink.clear();
  };
  return {
    interrupt,
    play(frames) {
      interrupt();
      const { promise, resolve } = Promise.withResolvers<'played' | 'interrupted'>();
      let isCurrent = true;
      const stop = () => {
        isCurrent = false;
        resolve('interrupted');
      };
      stopCurrent = stop;
      const pump = async () => {
        for (const frame of frames) {
          if (!isCurrent) return;
          await sink.write(frame);
        }
        await sink.drained();
        if (stopCurrent === stop) stopCurrent = undefined;
        resolve('played'); // unless it has been interrupted before
      };
      pump().catch(stop);
      return promise;
    },
  };
}
