import { computed, signal } from '@preact/signals-core';
import { ToolFailure } from './tool-failure.ts';
import type { ToolDesk } from './tool-desk.ts';

/** A tool desk that takes its time to register: its file comes with the first tool, since most pages bring none. */
export interface LateToolDesk extends Omit<ToolDesk, 'register'> {
  /** Resolves with what to write instead, where the tool cannot be read. */
  register(value: unknown): Promise<string | undefined>;
}

export function createLateToolDesk(load: () => Promise<ToolDesk>): LateToolDesk {
  const desk = signal<ToolDesk | undefined>(undefined);
  let loading: Promise<ToolDesk> | undefined;
  return {
    names: computed(() => desk.value?.names.value ?? []),
    approval: computed(() => desk.value?.approval.value),
    async register(value) {
      loading ??= load();
      desk.value = await loading;
      return desk.value.register(value);
    },
    describe: () => desk.peek()?.describe() ?? '[]',
    async run(call, callSignal) {
      const loaded = desk.peek();
      if (!loaded) throw new ToolFailure('unknown-tool', 'there are: none');
      return loaded.run(call, callSignal);
    },
  };
}
