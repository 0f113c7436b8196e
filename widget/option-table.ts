import type { WidgetOptions } from './options.ts';

type Option<T> = readonly [fallback: T, shape?: string];

const FLAG = 'true|false';
export const COLOR = '#5b3df5';
export const ADDRESS = '(https?:/)?/\\S+';

/**
 * Of each option the default and, where its type does not say enough, what it may be: a regular expression,
 * which also tells the page's owner what to write; `COLOR` is an example.
 */
export const OPTION_TABLE: Readonly<Record<string, Option<unknown>>> = {
  genie: ['', '[^\\s/?#]+'],
  api: ['', ADDRESS],
  mode: ['launcher', 'launcher|inline'],
  target: [''],
  position: ['bottom-end', '(top|bottom)-(start|end)'],
  offsetX: [20],
  offsetY: [20],
  zIndex: [2147483000],
  color: ['', COLOR],
  label: [''],
  showLabel: [false, FLAG],
  keepCall: [true, FLAG],
  avatar: ['', ADDRESS],
  name: [''],
  theme: ['auto', 'auto|light|dark'],
  lang: [''],
  open: [false, FLAG],
  trigger: [''],
  avoid: [''],
  tokenEndpoint: ['', ADDRESS],
  variables: [{}],
  transcriptEvents: [false, FLAG],
  dotSize: [12],
  analytics: ['', 'datalayer|plausible|events'],
} satisfies { [N in keyof WidgetOptions]: Option<WidgetOptions[N]> };

export const OPTION_NAMES = Object.keys(OPTION_TABLE);
