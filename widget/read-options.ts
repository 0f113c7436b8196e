import { legacyOptions } from './legacy-options.ts';
import { ADDRESS, COLOR, OPTION_NAMES, OPTION_TABLE } from './option-table.ts';
import type { WidgetOptions } from './options.ts';
import { pageColor } from './page-color.ts';
import { warn } from './warn.ts';

/** What the page wrote in one place, read. What cannot be is left out, and the page's owner told. */
export function readOptions(raw: Readonly<Record<string, unknown>>): Partial<WidgetOptions> {
  const options: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(legacyOptions(raw))) {
    if (value === null || value === undefined) continue; // not said
    const read = isOption(name) ? readOption(name, value) : undefined;
    if (read !== undefined) options[name] = read;
    else
      warn(
        `${name}: "${String(value)}"? Write ${isOption(name) ? OPTION_TABLE[name][1] : OPTION_NAMES.join()}`,
      );
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
    if (name.startsWith(`${prefix}var-`)) variables[name.slice(prefix.length + 4)] = value;
    const option = OPTION_NAMES.find((known) => prefix + attributeName(known) === name);
    if (option) raw[option] = value;
  }
  return readOptions({ ...raw, variables });
}

export function attributeName(option: string): string {
  return option.replace(/[A-Z]/g, '-$&').toLowerCase();
}

/** One option's value, or undefined where it is none. */
export function readOption(name: keyof WidgetOptions, value: unknown): unknown {
  const [fallback, shape] = OPTION_TABLE[name];
  if (shape === '') return Object(value) === value ? value : undefined;
  const text = String(value).trim().slice(0, 2000);
  if (!text && fallback === '') return text;
  if (shape === COLOR) return pageColor(text);
  if (shape === ADDRESS) return readAddress(text);
  if (!new RegExp(`^(${shape})$`).test(text)) return undefined;
  if (typeof fallback === 'number') return +text;
  return typeof fallback === 'boolean' ? text !== 'false' : text;
}

/** Absolute, and without a slash at its end. */
function readAddress(text: string): string | undefined {
  const { protocol, href } = URL.canParse(text, document.baseURI)
    ? new URL(text, document.baseURI)
    : location;
  return /^https?:/.test(protocol) ? href.replace(/\/$/, '') : undefined;
}

function isOption(name: string): name is keyof WidgetOptions {
  return Object.hasOwn(OPTION_TABLE, name);
}
