import type { Branding } from '../contract/genie.ts';
import { contrast, parseColor, readableOn } from './color.ts';

/** Headroom above WCAG's 4.5, since some of the text stands on a slightly tinted surface. */
const INK_CONTRAST = 5.6;

/**
 * What the Genie's or the page's colour means for the panel, as custom properties of its root: untrusted text
 * goes in, only `#rrggbb` comes out, and what is written on it or with it stays readable whatever it is.
 */
export function panelTheme(color: string, branding: Branding | undefined): Record<`--_${string}`, string> {
  const brand =
    parseColor(color) ?? parseColor(branding?.primary_color) ?? parseColor(branding?.button_color);
  if (!brand) return {};
  return {
    '--_brand': brand,
    '--_on-brand': readableOn(brand),
    '--_ink-light': readableInk(brand, '#ffffff', 0),
    '--_ink-dark': readableInk(brand, '#17151f', 255), // the surfaces of `theme.css`
  };
}

/** `color`, moved towards black (0) or white (255) until it reads well on `paper`. */
function readableInk(color: string, paper: string, target: number): string {
  let ink = color;
  for (let share = 0.1; contrast(ink, paper) < INK_CONTRAST; share += 0.1)
    ink = color.replace(/\w\w/g, (hex) => {
      const from = parseInt(hex, 16);
      return (Math.round(from + (target - from) * share) + 256).toString(16).slice(1);
    });
  return ink;
}
