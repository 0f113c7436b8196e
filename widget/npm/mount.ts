import { TAG } from '../element.ts';
import type { GenieEventName, GenieEvents } from '../events.ts';
import { findAll } from '../find-all.ts';
import type { WidgetOptions } from '../options.ts';
import { readOptions } from '../read-options.ts';
import { sharedEmbeds } from '../shared-embeds.ts';

/** The options of the script tag, in camelCase. */
export interface GenieOptions extends Partial<WidgetOptions> {
  /** The Genie's slug. */
  genie: string;
  /** API base URL; default: HelpGenie's own. */
  api?: string;
  /** A private Genie's access grant; kept in memory, and used up by one when the visitor opens the panel. */
  accessToken?: string;
}

/** What `hg` takes, but for what has a method of its own. */
export type GenieCommand =
  | 'open'
  | 'close'
  | 'toggle'
  | 'start'
  | 'end'
  | 'mute'
  | 'unmute'
  | 'send'
  | 'variables'
  | 'tool'
  | 'doctor';

/** A Genie on the page. */
export interface MountedGenie {
  readonly element: HTMLElement;
  /** Changes what it names; the rest stays. */
  update(options: Partial<GenieOptions>): void;
  run(command: GenieCommand, ...args: unknown[]): void;
  /** Returns how to stop listening. */
  on<N extends GenieEventName>(name: N, listener: (detail: GenieEvents[N]) => void): () => void;
  /** Ends what runs, at once, and leaves nothing behind. */
  destroy(): void;
}

const HELPGENIE_API = 'https://api.helpgenie.ai/v1';

/**
 * Shows a Genie: in `place`, inline, or without one as a launcher in the page's corner. For the browser, from
 * where a framework runs its effects; the module itself may be imported anywhere. Throws nothing for wrong options:
 * they are left out, with a line on the console.
 */
export function mount(options: GenieOptions, place?: Element): MountedGenie {
  const { embedOf } = sharedEmbeds({ loadPanel: () => import('../stage-two.ts'), api: HELPGENIE_API });
  const element = document.createElement(TAG);
  const embed = embedOf(element);
  const update = ({ accessToken, ...rest }: Partial<GenieOptions>) =>
    embed.set('page', readOptions(rest), accessToken);

  embed.set('script', { mode: place ? 'inline' : 'launcher' });
  update({ api: HELPGENIE_API, ...options });
  (place ?? findAll('body')[0])?.append(element);
  return {
    element,
    update,
    run: (command, ...args) => embed.run(command, ...args),
    on(name, listener) {
      const hear = (event: Event) => listener((event as CustomEvent<GenieEvents[typeof name]>).detail);
      element.addEventListener(name, hear);
      return () => element.removeEventListener(name, hear);
    },
    destroy: () => embed.destroy(),
  };
}
