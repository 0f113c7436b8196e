/** Red, green and blue, 0 to 255: a count of contrasts of its own, beside the one that it checks, and a faster one. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** What each channel adds to the luminance. See https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const LINEAR = Float64Array.from({ length: 256 }, (_, value) => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

/** 1 to 21. */
export function contrastOf(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Mixed colours have fractions; the darker neighbour is near enough. */
function linear(channel: number): number {
  return LINEAR[Math.round(channel)] ?? 0;
}

/** `share` of one and the rest of the other, as `color-mix(in srgb, …)`. */
export function mix(one: Rgb, other: Rgb, share: number): Rgb {
  const at = (index: 0 | 1 | 2) => one[index] * share + other[index] * (1 - share);
  return [at(0), at(1), at(2)];
}

export function hexOf([red, green, blue]: Rgb): string {
  return `#${((1 << 24) | (red << 16) | (green << 8) | blue).toString(16).slice(1)}`;
}

/** @throws Error for anything but `#rrggbb`. */
export function numberOf(color: string | undefined): Rgb {
  if (!/^#[\da-f]{6}$/.test(color ?? '')) throw new Error(`${color} is no colour`);
  const value = parseInt(String(color).slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
