import type { BootstrapAnswer } from './bootstrap.ts';
import type { LauncherTexts } from './launcher-texts.ts';
import type { WidgetOptions } from './options.ts';
import type { LauncherFacts } from './read-bootstrap.ts';

/** What is so of one embed right now; whoever changes it renders the stage. */
export interface EmbedState {
  options: WidgetOptions;
  /** What the slug leads to; '' while the API has not answered. */
  status: LauncherFacts['status'] | '';
  answer?: BootstrapAnswer | undefined;
  panel: 'closed' | 'loading' | 'open' | 'failed';
  activity: 'none' | 'connecting' | 'live';
  /** The same in words, as the end of the launcher's name. */
  activityText: string;
  /** The launcher's words, once stage 2 has brought them. */
  texts?: LauncherTexts | undefined;
  /** What was asked of the panel before it was there, in its order. */
  waiting: Command[];
}

/** `open`, `close` and `toggle`, which take where the focus goes back to, and what `Panel.command` knows. */
export type Command = [name: string, ...args: unknown[]];
