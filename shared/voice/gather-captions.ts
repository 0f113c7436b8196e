import { batch } from '@preact/signals-core';
import type { Caption } from '../transcript/transcript.ts';
import type { Clock } from './clock.ts';

const WINDOW_MS = 100;
/** Nobody speaks faster. */
const MAX_IN_WINDOW = 10;
const MAX_WAITING = 500;
const MAX_TEXT = 20_000;

export interface CaptionGate {
  hear(caption: Caption): void;
  /** Lets through what waits. */
  flush(): void;
  close(): void;
}

/**
 * Captions of people pass one by one. Whoever sends a thousand a second is heard ten times a second, all that came
 * meanwhile at once: each time costs the page a drawing of the whole transcript.
 */
export function gatherCaptions(onCaption: (caption: Caption) => void, clock: Clock): CaptionGate {
  const waiting = new Map<string, Caption>();
  let windowAtMs = -Infinity;
  let inWindow = 0;
  let stopClock: (() => void) | undefined;

  const flush = () =>
    batch(() => {
      const captions = [...waiting.values()];
      waiting.clear();
      for (const caption of captions) onCaption(caption);
    });
  const tick = () => {
    if (waiting.size > 0) return flush();
    stopClock?.();
    stopClock = undefined;
  };
  const wait = (caption: Caption) => {
    const key = `${caption.speaker} ${caption.id}`;
    const before = waiting.get(key);
    waiting.set(key, before ? merge(before, caption) : caption);
    const [oldest] = waiting.keys();
    if (waiting.size > MAX_WAITING && oldest !== undefined) waiting.delete(oldest);
    stopClock ??= clock.every(WINDOW_MS, tick);
  };

  return {
    hear(caption) {
      const nowMs = clock.now();
      if (nowMs - windowAtMs >= WINDOW_MS) [windowAtMs, inWindow] = [nowMs, 0];
      if (!stopClock && ++inWindow <= MAX_IN_WINDOW) onCaption(caption);
      else wait(caption);
    },
    flush,
    close: () => stopClock?.(),
  };
}

/** What both together say; after a final one nothing is added, but it may be corrected. */
function merge(before: Caption, after: Caption): Caption {
  if (after.how === 'correct') return { ...after, final: before.final || after.final };
  if (before.final) return before;
  if (after.how === 'replace') return after;
  return { ...before, text: (before.text + after.text).slice(0, MAX_TEXT), final: after.final };
}
