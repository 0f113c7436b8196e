/**
 * `value` as `#rrggbb`, or undefined. Reads hex, `rgb()` and `hsl()`, drops transparency, and lets nothing
 * else through: `CSS.supports` would accept `var()` and `env()`, and with them `url()`. No names: the list
 * of them weighs more than this file.
 */
export function parseColor(value: unknown): string | undefined {
  const text = String(value).trim().toLowerCase();
  if (/^#([\da-f]{3,4}|([\da-f]{2}){3,4})$/.test(text))
    return (text.length < 6 ? text.replace(/\w/g, '$&$&') : text).slice(0, 7);
  if (!/^(rgb|hsl)a?\(([-\d.%,/ ]|deg){5,60}\)$/.test(text)) return undefined;
  const parts = text.match(/-?[\d.]+%?/g) ?? [];
  const channels = text.startsWith('rgb') ? parts.slice(0, 3).map(channel) : fromHsl(parts.map(parseFloat));
  const hex = channels.map((part) => (Math.round(clamp(part, 255)) + 256).toString(16).slice(1));
  return parts.length < 3 || parts.length > 4 || channels.some(isNaN) ? undefined : `#${hex.join('')}`;
}

/**
 * Black or white, whichever reads better on `color` (`#rrggbb`); at least 4.5:1 on any. Where both contrast nearly alike,
 * a plain power is close enough to sRGB's curve, and shorter: stage 1 carries it.
 */
export function readableOn(color: string): '#000000' | '#ffffff' {
  return weigh(color, (part) => part ** 2.2) > 0.18 ? '#000000' : '#ffffff';
}

/** The contrast of two colours (`#rrggbb`), 1 to 21. See https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: string, other: string): number {
  const ratio = (luminance(one) + 0.05) / (luminance(other) + 0.05);
  return Math.max(ratio, 1 / ratio);
}

function luminance(color: string): number {
  return weigh(color, (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
}

function weigh(color: string, toLinear: (part: number) => number): number {
  const share = (at: number) => toLinear(parseInt(color.slice(at, at + 2), 16) / 255);
  return 0.2126 * share(1) + 0.7152 * share(3) + 0.0722 * share(5);
}

function channel(part: string): number {
  return part.endsWith('%') ? (parseFloat(part) * 255) / 100 : parseFloat(part);
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

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}
