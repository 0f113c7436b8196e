import { computed, signal, type ReadonlySignal } from '@preact/signals-core';

/** What a visitor should know of a line on which media still flows; never an alarm. */
export type LineTrouble =
  /** Signalling is being mended. */
  | 'thin'
  /** Much is lost on the way. */
  | 'poor';

export interface LineTroubles {
  now: ReadonlySignal<LineTrouble | undefined>;
  thin(isThin: boolean): void;
  quality(quality: 'good' | 'poor'): void;
}

export function createLineTrouble(): LineTroubles {
  const isThin = signal(false);
  const isPoor = signal(false);
  return {
    now: computed(() => (isThin.value ? 'thin' : isPoor.value ? 'poor' : undefined)),
    thin(is) {
      isThin.value = is;
    },
    quality(quality) {
      isPoor.value = quality === 'poor';
    },
  };
}
