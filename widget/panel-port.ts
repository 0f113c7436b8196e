import type { Emit } from './events.ts';
import type { WidgetOptions } from './options.ts';

/**
 * Where what opens and closes the panel (`create-stage-two.ts`) and the panel meet. Stage 1 imports the panel's
 * chunk, `stage-two.ts`, on intent; the panel is mounted when somebody first wants it.
 */
export type MountPanel = (host: PanelHost) => Panel;

export interface PanelHost {
  /** Where the panel renders; its style sheets are added to `root.adoptedStyleSheets`. */
  root: ShadowRoot;
  /** An element inside `root`, made for the panel and empty. */
  container: HTMLElement;
  /** As they are by now. */
  readonly options: WidgetOptions;
  /**
   * What `genies/url` answered when stage 1 asked: the envelope's JSON with its HTTP status (0: no answer),
   * unread but for what the launcher needs. Undefined where it was not asked yet.
   */
  bootstrap: { status: number; body?: unknown } | undefined;
  /** A private Genie's grant from `hg('init', {accessToken})`; kept in memory only. */
  accessToken: string | undefined;
  /**
   * Tells the page. `genie:open` and `genie:close` come from stage 2's door, not from the panel; `genie:ready`
   * comes from the panel where only it has learnt what the slug leads to, and then changes the launcher too.
   */
  emit: Emit;
  /** The visitor closes the panel: stage 1 hides it and gives the focus back to the launcher. */
  onClose(): void;
  /** What the launcher should show besides itself. */
  onSession(activity: 'none' | 'connecting' | 'live'): void;
}

export interface Panel {
  /** Shows it; `focus` moves the focus in (the visitor asked), else it stays where it is. */
  open(focus: boolean): void;
  close(): void;
  /** `accessToken` may have come since. */
  update(options: WidgetOptions, accessToken?: string): void;
  /** `start`, `end`, `mute`, `unmute`, `send`, `variables`, `tool`; `args` come from the page as they are. */
  command(name: string, args: readonly unknown[]): void;
  /** Ends what runs, synchronously, and leaves nothing behind. */
  destroy(): void;
}
