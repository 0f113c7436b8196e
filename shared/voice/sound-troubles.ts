import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { SoundTrouble } from './sound.ts';

export interface SoundTroubles {
  current: ReadonlySignal<SoundTrouble | undefined>;
  tell(trouble: SoundTrouble): void;
  /** These are over. */
  cure(...troubles: SoundTrouble[]): void;
  /** The visitor has read it. */
  dismiss(): void;
}

/** Guesses, which the visitor may know better: said again only if they wish. */
const GUESSES: readonly SoundTrouble[] = ['silent', 'echo'];
/** What is certain, and explains whatever else there is. */
const CAUSES: readonly SoundTrouble[] = ['unplugged', 'system-muted'];

/** One trouble at a time, for there is one visitor to tell. */
export function createSoundTroubles(): SoundTroubles {
  const current = signal<SoundTrouble | undefined>(undefined);
  const dismissed = new Set<SoundTrouble>();
  const is = (troubles: readonly SoundTrouble[]) => {
    const now = current.peek();
    return now !== undefined && troubles.includes(now);
  };
  return {
    current,
    tell(trouble) {
      if (dismissed.has(trouble) || (GUESSES.includes(trouble) && is(CAUSES))) return;
      current.value = trouble;
    },
    cure(...troubles) {
      if (is(troubles)) current.value = undefined;
    },
    dismiss() {
      const now = current.peek();
      if (now && GUESSES.includes(now)) dismissed.add(now);
      current.value = undefined;
    },
  };
}
