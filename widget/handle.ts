import type { Embed } from './embed.ts';
import { guarded } from './guarded.ts';
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

const PANEL_COMMANDS = 'open,close,toggle,start,end,mute,unmute,send,variables,tool,doctor';

/** The page's one global, `hg(command, …)` (design: 3.2). Never throws, never answers. */
export function createHandle({ embed, init, destroy }: HandlePage): Hg {
  const wrapped = new WeakMap<object, (event: Event) => void>();
  const commands: Record<string, (...args: never[]) => unknown> = {
    init,
    update: init,
    destroy,
    on(name: string, listener: (detail: unknown) => void) {
      const wrapper = (event: Event) => listener((event as CustomEvent).detail);
      wrapped.set(listener, wrapper);
      document.addEventListener(eventName(name), wrapper);
    },
    off: (name: string, listener: () => void) =>
      document.removeEventListener(eventName(name), wrapped.get(listener) ?? listener),
  };
  for (const name of PANEL_COMMANDS.split(','))
    // The focus goes back to where it is now.
    commands[name] = (first = document.activeElement as never, ...rest) => {
      const target = embed();
      if (target) target.run(name, first, ...rest);
      else warn(`hg('${name}') before hg('init', {agentUrl: 'slug'})`);
    };

  return (command, ...args) => {
    const name = String(command);
    const run = Object.hasOwn(commands, name) && commands[name];
    if (run) guarded(`hg('${name}')`, () => run(...(args as never[])));
    else warn(`hg('${name}')? There are ${Object.keys(commands).join()}`);
  };
}

/** `open` is `genie:open`: so pages for HelpGenie's own embed call it. */
function eventName(name: string): string {
  return `genie:${name.replace('genie:', '')}`;
}
