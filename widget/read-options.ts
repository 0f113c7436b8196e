import { ADDRESS, COLOR, OPTION_NAMES, OPTION_TABLE } from './option-table.ts';
import type { WidgetOptions } from './options.ts';
import { pageColor } from './page-color.ts';
import { warn } from './warn.ts';

/** Names that pages written for HelpGenie's own embed use (contract: 4.4). */
const LEGACY_NAMES: Readonly<Record<string, string>> = {
  agentUrl: 'genie',
  primaryColor: 'color',
  buttonColor: 'color',
  agentName: 'name',
  customAvatarUrl: 'avatar',
  baseUrl: 'api',
};

/** What the page wrote in one place, read. What cannot be is left out, and the page's owner told. */
export function readOptions(raw: Readonly<Record<string, unknown>>): Partial<WidgetOptions> {
  const options: Record<string, unknown> = {};
  for (const [written, value] of Object.entries(raw)) {
    const name = LEGACY_NAMES[written] ?? written;
    const [fallback, shape] = OPTION_TABLE[name] ?? [];
    if (value === undefined || value === null) continue; // not said
    const text = Object(value) === value ? '' : String(value); // an object's own `toString` may throw
    let said = value;
    if (written === 'baseUrl') said = `${text}/v1`;
    if (name === 'position') said = text.replace('right', 'end').replace('left', 'start'); // mirrored
    const read = readOption(said, fallback, shape);
    if (read !== undefined) options[name] ??= read;
    else warn(`${written}="${text}"? Write ${shape ?? fallback ?? OPTION_NAMES.join()}`);
  }
  return options;
}

/** `data-*` of a script tag, or the same on our element without `data-`. Other attributes are not ours. */
export function readAttributes(element: Element, prefix: 'data-' | ''): Partial<WidgetOptions> {
  const variables: Record<string, string> = {};
  const raw: Record<string, unknown> = { variables };
  for (const { name, value } of element.attributes) {
    const option = OPTION_NAMES.find((known) => prefix + attributeName(known) === name);
    if (option) raw[option] = value;
    if (name.startsWith(`${prefix}var-`)) variables[name.slice(prefix.length + 4)] = value;
  }
  return readOptions(raw);
}

export function attributeName(option: string): string {
  return option.replace(/[A-Z]/g, '-$&').toLowerCase();
}

/** One option's value, of its default's type, or undefined where it is none. */
function readOption(value: unknown, fallback: unknown, shape = '[^]*'): unknown {
  const type = typeof fallback;
  if (type === typeof value && type !== 'string') return value;
  if (Object(value) === value || !/string|number|boolean/.test(type)) return undefined;
  const text = String(value).trim();
  if (type === 'number') return isFinite(+text) ? +text : undefined;
  if (text && shape === COLOR) return pageColor(text);
  if (text && !new RegExp(`^(${shape})$`).test(text)) return undefined;
  if (type === 'boolean') return text !== 'false'; // a bare attribute is ''
  return text && shape === ADDRESS ? new URL(text, document.baseURI).href.replace(/\/$/, '') : text;
}
