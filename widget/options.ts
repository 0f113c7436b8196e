import { OPTION_NAMES, OPTION_TABLE } from './option-table.ts';

/** Everything a page may set, by `data-*` or `hg('init')` (design: 3.1); all texts are as the page wrote them. */
export interface WidgetOptions {
  /** The Genie's slug. */
  genie: string;
  /** API base URL, absolute and without a slash at its end. */
  api: string;
  mode: 'launcher' | 'inline';
  /** CSS selector of the element that holds the panel in inline mode. */
  target: string;
  position: 'bottom-end' | 'bottom-start' | 'top-end' | 'top-start';
  offsetX: number;
  offsetY: number;
  zIndex: number;
  /** The accent, `#rrggbb`; '' where the Genie's own branding decides. */
  color: string;
  label: string;
  showLabel: boolean;
  avatar: string;
  name: string;
  theme: 'auto' | 'light' | 'dark';
  /** BCP 47; '' where the Genie, the page or the browser decides. */
  lang: string;
  open: boolean;
  /** CSS selector of the page's own button. */
  trigger: string;
  /** CSS selector of what the launcher steps aside for: a cookie banner, the page's own bar. */
  avoid: string;
  tokenEndpoint: string;
  /** Handed to the agent as participant attributes. */
  variables: Readonly<Record<string, string>>;
  transcriptEvents: boolean;
  /** The call goes on where the visitor goes to another page of the site, or loads this one again. */
  keepCall: boolean;
  /** The dot on the launcher that says that a call is on, px. */
  dotSize: number;
  /** Who hears how far visitors come: the page's `dataLayer`, its Plausible, or only listeners of `genie:funnel`. */
  analytics: '' | 'datalayer' | 'plausible' | 'events';
}

const defaults: Record<string, unknown> = {};
for (const name of OPTION_NAMES) [defaults[name]] = OPTION_TABLE[name] ?? [];

export const DEFAULT_OPTIONS = defaults as unknown as WidgetOptions;
