import type { Panel } from './panel-port.ts';

export interface PanelSlotDeps {
  /** Loads the panel's code, then answers how to mount it. */
  load(): Promise<() => Panel>;
  onChange(): void;
}

/** Where stage 2 goes once somebody wants it: loaded once, mounted once, commands in their order. */
export interface PanelSlot {
  readonly panel: Panel | undefined;
  /** Somebody wants to see the panel; until it is there, they wait. */
  readonly isWanted: boolean;
  /** Why there is none, although somebody wanted it. */
  readonly failure: unknown;
  open(focus: boolean): Promise<void>;
  close(): void;
  command(name: string, args: readonly unknown[]): void;
  destroy(): void;
}

export function createPanelSlot({ load, onChange }: PanelSlotDeps): PanelSlot {
  let panel: Panel | undefined;
  let mounting: Promise<void> | undefined;
  let attempts = 0;
  let isWanted = false;
  let failure: unknown;
  /** What the agent may be told or may ask for; kept for panels to come, without loading one for it. */
  const kept: [name: string, args: readonly unknown[]][] = [];

  async function mountOnce(): Promise<void> {
    const attempt = (attempts += 1);
    const mount = await load();
    if (attempt !== attempts) return; // destroyed while it was loading
    panel = mount();
    for (const [name, args] of kept) panel.command(name, args);
  }

  const slot = {
    get panel() {
      return panel;
    },
    get isWanted() {
      return isWanted;
    },
    get failure() {
      return failure;
    },
    async open(focus: boolean) {
      isWanted = true;
      failure = undefined;
      onChange();
      try {
        await (mounting ??= mountOnce());
      } catch (cause) {
        slot.destroy();
        failure = cause;
      }
      onChange();
      if (isWanted) panel?.open(focus);
    },
    close() {
      isWanted = false;
      panel?.close();
      onChange();
    },
    command(name: string, args: readonly unknown[]) {
      const run = () => panel?.command(name, args);
      if (name === 'tool' || name === 'variables') kept.push([name, args]);
      if (panel) run();
      else if (!kept.some(([, known]) => known === args)) mounting?.then(run, () => {}); // it is told of
    },
    destroy() {
      const ended = panel;
      attempts += 1;
      panel = mounting = failure = undefined;
      isWanted = false;
      ended?.destroy();
    },
  };
  return slot;
}
