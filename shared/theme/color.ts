/** The sixteen colours of HTML 4 and orange; further names are not worth their bytes. */
const NAMED = new Map(
  (
    'aqua 0ff black 000 blue 00f fuchsia f0f gray 808080 green 008000 lime 0f0 maroon 800000 navy 000080 ' +
    'olive 808000 orange ffa500 purple 800080 red f00 silver c0c0c0 teal 008080 white fff yellow ff0'
  )
    .match(/\S+ \S+/g)
    ?.map((entry) => entry.split(' ') as [string, string]),
);

/**
 * `value` as `#rrggbb`, or undefined. Reads hex, `rgb()`, `hsl()` and a few names, drops transparency, and
 * lets nothing else through: `CSS.supports` would accept `var()`, `env()` and with them `url()`.
 */
export function parseColor(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 64) return undefined;
  const text = value.trim().toLowerCase();
  const hex = NAMED.get(text) ?? /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.exec(text)?.[1];
  if (hex) return `#${hex.length < 6 ? hex.replace(/./g, '$&$&').slice(0, 6) : hex.slice(0, 6)}`;
  const [, name, inside] = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(text) ?? [];
  const parts = inside?.trim().split(/[\s,/]+/) ?? [];
  if (parts.length < 3 || parts.length > 4 || !parts.every(isNumber)) return undefined;
  return toHex(name === 'rgb' ? parts.slice(0, 3).map(channel) : fromHsl(parts.map(parseFloat)));
}

/** Black or white, whichever reads better on `color` (`#rrggbb`); at least 4.58:1 on any. */
export function readableOn(color: string): '#000000' | '#ffffff' {
  return contrast(color, '#000000') > contrast(color, '#ffffff') ? '#000000' : '#ffffff';
}

/** The contrast of two colours (`#rrggbb`), 1 to 21. See https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = parseInt(color.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function isNumber(part: string): boolean {
  return /^-?\d*\.?\d+(%|deg)?$/.test(part);
}

function channel(part: string): number {
  return parseFloat(part) * (part.endsWith('%') ? 2.55 : 1);
}

/** See https://www.w3.org/TR/css-color-4/#hsl-to-rgb */
function fromHsl([hue = 0, saturation = 0, lightness = 0]: number[]): number[] {
  const light = clamp(lightness, 100) / 100;
  const reach = (clamp(saturation, 100) / 100) * Math.min(light, 1 - light);
  return [0, 8, 4].map((offset) => {
    const turn = (((offset + hue / 30) % 12) + 12) % 12;
    return 255 * (light - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1)));
  });
}

function toHex(channels: number[]): string {
  return `#${channels.map((part) => Math.round(clamp(part, 255)).toString(16).padStart(2, '0')).join('')}`;
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}
