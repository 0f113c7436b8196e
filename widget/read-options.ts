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
    if (value === undefined || value === null) continue; // not said
    const name = LEGACY_NAMES[written] ?? written;
    const [fallback, shape] = OPTION_TABLE[name] ?? [];
    const isObject = Object(value) === value; // whose own `toString` may throw
    let text = isObject ? '' : String(value).trim();
    if (written === 'baseUrl') text += '/v1';
    if (name === 'position') text = text.replace('right', 'end').replace('left', 'start'); // mirrored
    const isVariables = typeof value === typeof fallback; // the one option that is an object
    const read = isObject ? (isVariables ? value : undefined) : readOption(text, fallback, shape);
    if (read !== undefined) options[name] ??= read;
    else warn(`${written}="${text}"? Write ${shape ?? fallback ?? OPTION_NAMES}`);
  }
  return options;
}

/** `data-*` of a script tag, or the same on our element without `data-`. Other attributes are not ours. */
export function readAttributes(element: Element, prefix: 'data-' | ''): Partial<WidgetOptions> {
  const raw: Record<string, unknown> = {};
  for (const { name, value } of element.attributes)
    if (name.startsWith(`${prefix}var-`))
      raw.variables = { ...Object(raw.variables), [name.slice(prefix.length + 4)]: value };
  for (const option of OPTION_NAMES) raw[option] ??= element.getAttribute(prefix + attributeName(option));
  return readOptions(raw);
}

export function attributeName(option: string): string {
  return option.replace(/[A-Z]/g, '-$&').toLowerCase();
}

/** What one option's text says, of its default's type, or undefined where it says nothing of that type. */
function readOption(text: string, fallback: unknown, shape = '[^]*'): unknown {
  if (typeof fallback === 'number') return text && isFinite(+text) ? +text : undefined;
  if (text && shape === COLOR) return pageColor(text);
  if (!/string|boolean/.test(typeof fallback)) return undefined;
  // Nothing is something only where it is the default: a template may have had nothing to write.
  if ((text || fallback) && !new RegExp(`^(${shape})$`).test(text)) return undefined;
  if (typeof fallback === 'boolean') return text !== 'false'; // a bare attribute is ''
  try {
    return text && shape === ADDRESS ? new URL(text, document.baseURI).href.replace(/\/$/, '') : text;
  } catch {} // looks like an address, and is none
}
