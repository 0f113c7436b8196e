import type { WidgetOptions } from './options.ts';

const TEXT = '[^]*';
const FLAG = 'true|false|'; // a bare attribute is ''
const PIXELS = '\\d{1,4}';
export const COLOR = '#5b3df5';
export const ADDRESS = 'https://…';

/**
 * Of each option the default, and what it may be: a regular expression, which also tells the page's owner what
 * to write, or one of the examples above.
 */
export const OPTION_TABLE: { readonly [N in keyof WidgetOptions]: readonly [WidgetOptions[N], string] } = {
  genie: ['', '[^\\s/?#]+'],
  api: ['', ADDRESS],
  mode: ['launcher', 'launcher|inline'],
  target: ['', TEXT],
  position: ['bottom-end', '(top|bottom)-(start|end)'],
  offsetX: [20, PIXELS],
  offsetY: [20, PIXELS],
  zIndex: [2147483000, '-?\\d{1,10}'],
  color: ['', COLOR],
  buttonColor: ['', COLOR],
  label: ['', TEXT],
  showLabel: [false, FLAG],
  avatar: ['', ADDRESS],
  name: ['', TEXT],
  theme: ['auto', 'auto|light|dark'],
  lang: ['', '[a-zA-Z-]{2,35}'],
  open: [false, FLAG],
  trigger: ['', TEXT],
  tokenEndpoint: ['', ADDRESS],
  variables: [{}, ''],
  transcriptEvents: [false, FLAG],
  dotSize: [12, '\\d{1,2}'],
};

export const OPTION_NAMES = Object.keys(OPTION_TABLE) as (keyof WidgetOptions)[];
