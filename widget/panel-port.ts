import type { Emit } from './events.ts';
import type { WidgetOptions } from './options.ts';

/**
 * Where stage 1 (loader, launcher, element) and stage 2 (panel) meet; types only, so that neither pulls the
 * other in. Stage 1 imports the panel's chunk on intent and calls its one export, `mountPanel`.
 */
export type MountPanel = (host: PanelHost) => Panel;

export interface PanelHost {
  /** Where the panel renders; its style sheets are added to `root.adoptedStyleSheets`. */
  root: ShadowRoot;
  /** An element inside `root`, made for the panel and empty. */
  container: HTMLElement;
  options: WidgetOptions;
  /**
   * What `genies/url` answered when stage 1 asked: the envelope's JSON with its HTTP status (0: no answer),
   * unread but for what the launcher needs. Undefined where it was not asked yet.
   */
  bootstrap: { status: number; body: unknown } | undefined;
  /** A private Genie's grant from `hg('init', {accessToken})`; kept in memory only. */
  accessToken: string | undefined;
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
  update(options: WidgetOptions): void;
  /** `start`, `end`, `mute`, `unmute`, `send`, `variables`, `tool`; `args` come from the page as they are. */
  command(name: string, args: readonly unknown[]): void;
  /** Ends what runs, synchronously, and leaves nothing behind. */
  destroy(): void;
}
