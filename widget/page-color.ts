/**
 * A colour that the page or the API names, as `#rrggbb`; undefined for anything else. The browser reads it, so
 * that stage 1 needs no parser; what it makes of `var()`, `env()` or a keyword is no `rgb()` and stays out.
 */
export function pageColor(text: string): string | undefined {
  const { style } = document.createElement('i'); // never in the page: nothing it could say would be fetched
  style.color = text;
  const [, ...channels] = /^rgba?\((\d+), (\d+), (\d+)/.exec(style.color) ?? [];
  return channels[0] && `#${channels.map((part) => (+part + 256).toString(16).slice(1)).join('')}`;
}
