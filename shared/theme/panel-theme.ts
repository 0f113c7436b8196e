import type { Branding } from '../contract/genie.ts';
import { contrast, parseColor, readableOn } from './color.ts';

/** The panel's own surfaces; `theme.css` says the same. */
const PAPER = { light: '#ffffff', dark: '#17151f' };

/** Headroom above WCAG's 4.5, since some of the text stands on a slightly tinted surface. */
const INK_CONTRAST = 5.5;
/** Between a surface and the text on it; from here on our muted text (72 % of it) stays above 4.5. */
const TEXT_CONTRAST = 9;

/**
 * What the Genie's or the page's colours mean for the panel, as custom properties of its root: untrusted text
 * goes in, only `#rrggbb` comes out, and everything that is written stays readable whatever the colours are.
 * Undefined leaves a property to the style sheet.
 */
export function panelTheme(color: string, branding: Branding | undefined): Record<`--_${string}`, string> {
  const brand =
    parseColor(color) ?? parseColor(branding?.primary_color) ?? parseColor(branding?.button_color);
  const paper = readablePaper(branding);
  const papers = { ...PAPER, ...(paper && { [paper.scheme]: paper.color }) };
  return {
    ...(paper && { [`--_paper-${paper.scheme}`]: paper.color, [`--_words-${paper.scheme}`]: paper.words }),
    ...(brand && {
      '--_brand': brand,
      '--_on-brand': readableOn(brand),
      '--_ink-light': readableInk(brand, papers.light, '#000000'),
      '--_ink-dark': readableInk(brand, papers.dark, '#ffffff'),
    }),
  };
}

/** The owner's background for the scheme it belongs to, where text on it can be read well. */
function readablePaper(branding: Branding | undefined) {
  const color = parseColor(branding?.background_color);
  if (!color) return undefined;
  const wished = parseColor(branding?.text_color);
  const words = wished && contrast(wished, color) >= TEXT_CONTRAST ? wished : readableOn(color);
  if (contrast(words, color) < TEXT_CONTRAST) return undefined;
  return { scheme: readableOn(color) === '#000000' ? 'light' : 'dark', color, words } as const;
}

/** `color` moved towards `target` until it reads well on `paper`. */
function readableInk(color: string, paper: string, target: string): string {
  for (let share = 0; share < 1; share += 0.1) {
    const ink = mix(color, target, share);
    if (contrast(ink, paper) >= INK_CONTRAST) return ink;
  }
  return target;
}

function mix(one: string, other: string, share: number): string {
  const channels = [1, 3, 5].map((start) => {
    const [from, to] = [one, other].map((color) => parseInt(color.slice(start, start + 2), 16));
    return Math.round((from ?? 0) * (1 - share) + (to ?? 0) * share);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
