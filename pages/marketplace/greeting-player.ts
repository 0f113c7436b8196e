import { createModel, signal, type ReadonlySignal } from '@preact/signals-core';

/** One voice at a time; `id` is whose. */
export type Hearing =
  | { status: 'silent' }
  | { status: 'loading'; id: string }
  | { status: 'playing'; id: string }
  | { status: 'failed'; id: string };

/** What of an audio element is needed here. */
export interface Sound extends Pick<HTMLAudioElement, 'src' | 'play' | 'pause' | 'removeAttribute'> {
  addEventListener(name: 'ended', listener: () => void): void;
}

/** Lets hear how listings sound: nothing loads before the visitor asks for it. */
export const GreetingPlayer = createModel((makeSound: () => Sound) => {
  const hearing = signal<Hearing>({ status: 'silent' });
  let sound: Sound | undefined;

  const stop = () => {
    hearing.value = { status: 'silent' };
    sound?.pause();
    sound?.removeAttribute('src'); // what still loads is of no use any more
    sound = undefined;
  };

  return {
    hearing: hearing as ReadonlySignal<Hearing>,
    stop,

    /** Plays it, or stops it where it is the one that plays. */
    async toggle(id: string, url: string) {
      const before = hearing.peek();
      stop();
      if ((before.status === 'loading' || before.status === 'playing') && before.id === id) return;
      const mine = (sound = makeSound());
      mine.src = url;
      mine.addEventListener('ended', () => {
        if (sound === mine) stop();
      });
      hearing.value = { status: 'loading', id };
      try {
        await mine.play();
        if (sound === mine) hearing.value = { status: 'playing', id };
      } catch {
        if (sound === mine) hearing.value = { status: 'failed', id }; // no such file, or none that plays here
      }
    },
  };
});
export type GreetingPlayer = InstanceType<typeof GreetingPlayer>;
