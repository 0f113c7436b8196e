import type { OpusPacket } from './agent-port.ts';

const FRAME_MS = 20;
/** After a longer sleep of the process the rhythm starts anew, instead of a burst that nobody can play. */
const MAX_LATE_MS = 500;
/** One frame of Opus silence: sent between speeches, so that the listener's jitter buffer stays warm. */
const SILENCE: OpusPacket = new Uint8Array([0xf8, 0xff, 0xfe]);

export interface OpusPacer {
  start(): void;
  /** Interrupts what is being played, and sends nothing any more. */
  stop(): void;
  /** Interrupts what is being played, then plays `packets`. */
  play(packets: OpusPacket[]): Promise<'played' | 'interrupted'>;
  interrupt(): void;
  readonly isPlaying: boolean;
}

/** Hands out one packet every 20 ms, by the clock and not by the timer, whose delays would add up. */
export function createOpusPacer(
  onPacket: (packet: OpusPacket) => void,
  now: () => number = () => performance.now(),
): OpusPacer {
  let queue: OpusPacket[] = [];
  let settle: ((outcome: 'played' | 'interrupted') => void) | undefined;
  let timer: NodeJS.Timeout | undefined;
  let nextAtMs = 0;

  const finish = (outcome: 'played' | 'interrupted') => {
    queue = [];
    settle?.(outcome);
    settle = undefined;
  };
  const sendFrame = () => {
    onPacket(queue.shift() ?? SILENCE);
    if (queue.length === 0) finish('played');
  };
  const tick = () => {
    if (now() - nextAtMs > MAX_LATE_MS) nextAtMs = now();
    for (; nextAtMs <= now(); nextAtMs += FRAME_MS) sendFrame();
    timer = setTimeout(tick, Math.max(1, nextAtMs - now()));
  };

  return {
    start() {
      if (timer) return;
      nextAtMs = now();
      tick();
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
      finish('interrupted');
    },
    play(packets) {
      finish('interrupted');
      queue = [...packets];
      const { promise, resolve } = Promise.withResolvers<'played' | 'interrupted'>();
      settle = resolve;
      return promise;
    },
    interrupt: () => finish('interrupted'),
    get isPlaying() {
      return settle !== undefined;
    },
  };
}
