import { createModel, signal, type ReadonlySignal } from '@preact/signals-core';
import type { KitSettings } from './kit-settings.ts';

/** How far the kit for the current settings has come. */
export type KitState<Kit, Problem> =
  | { status: 'checking' }
  | { status: 'ready'; kit: Kit }
  | { status: 'refused'; why: Problem };

export interface KitDeps<Kit extends object, Problem extends string> {
  initial: KitSettings;
  /** Makes the kit and reads its codes back. */
  make(settings: KitSettings): Promise<Kit | Problem>;
  /** Waits until the owner has stopped typing. */
  pause(): Promise<void>;
}

/** The owner's settings, and the kit that belongs to them: nothing is offered while it is not checked. */
export function createKitModel<Kit extends object, Problem extends string>({
  initial,
  make,
  pause,
}: KitDeps<Kit, Problem>) {
  const Model = createModel(() => {
    const settings = signal(initial);
    const state = signal<KitState<Kit, Problem>>({ status: 'checking' });
    let latest = 0;

    const check = async () => {
      const mine = ++latest;
      state.value = { status: 'checking' };
      await pause();
      if (mine !== latest) return; // the settings have changed again meanwhile
      const made = await make(settings.peek());
      if (mine !== latest) return;
      state.value =
        typeof made === 'string' ? { status: 'refused', why: made } : { status: 'ready', kit: made };
    };

    return {
      settings: settings as ReadonlySignal<KitSettings>,
      state: state as ReadonlySignal<KitState<Kit, Problem>>,
      check,
      async change(changed: Partial<KitSettings>) {
        settings.value = { ...settings.peek(), ...changed };
        await check();
      },
    };
  });
  return new Model();
}
