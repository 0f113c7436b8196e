import type { Embed } from './embed.ts';
import type { Emit } from './events.ts';
import { warn } from './warn.ts';

/** What `hg` acts on. */
export interface HandlePage {
  /** The Genie that commands are for: the first of the page. */
  embed(): Embed | undefined;
  /** Adds one, or changes that. */
  init(raw: unknown): void;
  destroy(): void;
}

export type Hg = (command: unknown, ...args: unknown[]) => void;

/** The page's one global, `hg(command, …)` (design: 3.2). Never throws, never answers. */
export function createHandle({ embed, init, destroy }: HandlePage): { hg: Hg; emit: Emit } {
  let listeners: [event: string, listener: unknown][] = [];
  const commands: Record<string, (...args: unknown[]) => unknown> = {
    init,
    update: init,
    destroy,
    on: (name, listener) => listeners.push([eventName(name), listener]),
    off(name, listener) {
      listeners = listeners.filter(
        ([event, known]) => event !== eventName(name) || (listener && known !== listener),
      );
    },
    open: () => embed()?.door.open(focused()),
    close: () => embed()?.door.close(),
    toggle: () => embed()?.door.toggle(focused()),
    // oxlint-disable-next-line no-console -- asked for, by the page's owner
    doctor: () => console.info('[genie]', embed()?.state),
  };
  for (const name of ['start', 'end', 'mute', 'unmute', 'send', 'variables', 'tool'])
    commands[name] = (...args) => embed()?.door.command(name, args);

  return {
    hg(command, ...args) {
      const name = String(command);
      try {
        if (!Object.hasOwn(commands, name)) warn(`hg('${name}')? There are: ${Object.keys(commands).join()}`);
        else if (embed() || /init|o[nf]|destroy/.test(name)) commands[name]?.(...args);
        else warn(`hg('${name}') comes too early: hg('init', {agentUrl: 'slug'}) first`);
      } catch (cause) {
        warn(`hg('${name}') failed:`, cause);
      }
    },
    emit(name, detail) {
      for (const [event, listener] of listeners)
        try {
          if (event === name) (listener as (detail: unknown) => void)(detail);
        } catch (cause) {
          warn(`a listener for ${name} failed:`, cause);
        }
    },
  };
}

/** `open` is `genie:open`: so pages for HelpGenie's own embed call it. */
function eventName(name: unknown): string {
  return `genie:${String(name).replace('genie:', '')}`;
}

/** Where the focus is now, and goes back to once the panel closes. */
function focused(): HTMLElement {
  return document.activeElement as HTMLElement;
}
