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
  let heard: [type: string, listener: unknown, wrapper: (event: Event) => void][] = [];
  const commands: Record<string, ((...args: never[]) => unknown) | undefined> = {
    __proto__: null as never, // a page may ask for `constructor`
    init,
    update: init,
    destroy,
    on(name: string, listener: (detail: unknown) => void) {
      const type = eventName(name);
      const hear = listener.bind(undefined); // what is no function fails here, and not in an event
      const wrapper = ({ detail }: CustomEventInit) => hear(detail);
      heard.push([type, listener, wrapper]);
      document.addEventListener(type, wrapper);
    },
    /** Without a listener, all of that name. */
    off(name: string, listener?: unknown) {
      heard = heard.filter(
        ([type, known, wrapper]) =>
          type !== eventName(name) ||
          (listener ?? known) !== known ||
          void document.removeEventListener(type, wrapper),
      );
    },
  };
  for (const name of PANEL_COMMANDS.split(','))
    // The focus goes back to where it is now.
    commands[name] = (first = document.activeElement as never, ...rest) => {
      const target = embed();
      if (target) target.run(name, first, ...rest);
      else warn("no Genie: hg('init', {agentUrl: 'slug'})");
    };

  return (command, ...args) => {
    const name = Object(command) === command ? '' : String(command); // whose own `toString` may throw
    const run = commands[name];
    if (run) guarded(`hg('${name}')`, () => run(...(args as never[])));
    else warn(`hg('${name}')? Write ${Object.keys(commands)}`);
  };
}

/** `open` is `genie:open`: so pages for HelpGenie's own embed call it. */
function eventName(name: string): string {
  return name.replace(/^(genie:)?/, 'genie:');
}
