import { parseColor } from '../shared/theme/color.ts';
import { legacyOptions } from './legacy-options.ts';
import { DEFAULT_OPTIONS, type WidgetOptions } from './options.ts';
import { warn } from './warn.ts';

const TEXT = '.{0,200}';
const FLAG = 'true|false|'; // a bare attribute is ''
const PIXELS = '\\d{1,4}';
const COLOR = '#5b3df5';
const ADDRESS = 'https://…';

/** What an option may be: a regular expression, which also tells the page's owner what to write. */
const SHAPES: Readonly<Record<keyof WidgetOptions, string>> = {
  genie: '[^\\s/?#]{1,200}',
  api: ADDRESS,
  mode: 'launcher|inline',
  target: TEXT,
  position: 'bottom-end|bottom-start|top-end|top-start',
  offsetX: PIXELS,
  offsetY: PIXELS,
  zIndex: '-?\\d{1,10}',
  color: COLOR,
  buttonColor: COLOR,
  label: TEXT,
  showLabel: FLAG,
  avatar: 'https://\\S+|http://localhost\\S+|',
  name: TEXT,
  theme: 'auto|light|dark',
  lang: '[a-zA-Z]{2,8}(-\\w{1,8})*|',
  open: FLAG,
  trigger: TEXT,
  tokenEndpoint: ADDRESS,
  variables: '{name: "value"}',
  transcriptEvents: FLAG,
  dotSize: '\\d{1,2}',
};

/** Attributes of our element, by which a page may set options; on the script tag they start with `data-`. */
export const ATTRIBUTES = Object.keys(SHAPES).map((name) =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
);

/** What the page wrote in one place, read. What cannot be is left out, and the page's owner told. */
export function readOptions(raw: Readonly<Record<string, unknown>>): Partial<WidgetOptions> {
  const options: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(legacyOptions(raw))) {
    if (value === null || value === undefined) continue; // not said
    const read = isOption(name) ? readOption(name, value) : undefined;
    if (read !== undefined) options[name] = read;
    else if (!isOption(name))
      warn(`no option is called ${name}: there are ${Object.keys(SHAPES).join(', ')}`);
    else warn(`${name} cannot be "${String(value)}": write ${SHAPES[name]}`);
  }
  // Who sets an accent here means the button too, whatever weaker places say about it.
  if (options.color) options.buttonColor ??= options.color;
  return options;
}

/** `data-*` of a script tag, or the same on our element without `data-`. Other attributes are not ours. */
export function readAttributes(element: Element, prefix: 'data-' | ''): Partial<WidgetOptions> {
  const raw: Record<string, unknown> = {};
  const variables: Record<string, string> = {};
  for (const { name, value } of element.attributes) {
    const own = name.slice(prefix.length);
    const option = own.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    if (!name.startsWith(prefix)) continue;
    if (own.startsWith('var-')) variables[own.slice(4)] = value;
    else if (isOption(option)) raw[option] = value;
  }
  return readOptions({ ...raw, variables });
}

/** One option's value, or undefined where it is none. */
export function readOption(name: keyof WidgetOptions, value: unknown): unknown {
  if (name === 'variables') return Object(value) === value ? value : undefined;
  const shape = SHAPES[name];
  const text = String(value).trim();
  if (shape === COLOR) return parseColor(text);
  if (shape === ADDRESS) return readAddress(text);
  if (Object(value) === value || !new RegExp(`^(${shape})$`).test(text)) return undefined;
  if (typeof DEFAULT_OPTIONS[name] === 'number') return Number(text);
  return typeof DEFAULT_OPTIONS[name] === 'boolean' ? text !== 'false' : text;
}

/** Absolute, and without a slash at its end. */
function readAddress(text: string): string | undefined {
  if (!URL.canParse(text, document.baseURI)) return undefined;
  const { href } = new URL(text, document.baseURI);
  return /^https?:/.test(href) ? href.replace(/\/$/, '') : undefined;
}

function isOption(name: string): name is keyof WidgetOptions {
  return Object.hasOwn(SHAPES, name);
}
