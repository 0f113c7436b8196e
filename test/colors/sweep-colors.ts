import { panelTheme } from '../../shared/theme/panel-theme.ts';
import { contrastOf, hexOf, mix, numberOf, type Rgb } from './rgb.ts';

/** A pair of colours that text is read in, and the brand colour with which it is read worst. */
export interface Worst {
  contrast: number;
  brand: string;
}

/** Surfaces and their shades as `theme.css` has them. */
const THEMES = [
  { name: 'light', surface: numberOf('#ffffff'), text: numberOf('#1b1825') },
  { name: 'dark', surface: numberOf('#17151f'), text: numberOf('#f4f2fa') },
] as const;
const TINT = 0.11;
const SUNKEN = 0.06;
const MUTED = 0.72;

/** Every brand colour with one of `reds`, and each `step`th green and blue: how badly text can be read at worst. */
export function sweepColors(reds: readonly number[], step: number): Record<string, Worst> {
  const worst: Record<string, Worst> = {};
  const note = (pair: string, one: Rgb, other: Rgb, brand: string) => {
    const contrast = contrastOf(one, other);
    const before = worst[pair];
    if (!before || contrast < before.contrast) worst[pair] = { contrast, brand };
  };
  for (const red of reds)
    for (let green = 0; green < 256; green += step)
      for (let blue = 0; blue < 256; blue += step) {
        const color: Rgb = [red, green, blue];
        const brand = hexOf(color);
        const theme = panelTheme(brand, undefined);
        note('text on the brand', numberOf(theme['--_on-brand']), color, brand);
        for (const { name, surface, text } of THEMES) {
          const ink = numberOf(theme[`--_ink-${name}`]);
          const tint = mix(color, surface, TINT);
          note(`ink on the ${name} surface`, ink, surface, brand);
          note(`ink on the ${name} tint`, ink, tint, brand);
          note(`ink on what is sunken, ${name}`, ink, mix(text, surface, SUNKEN), brand);
          note(`text on the ${name} tint`, text, tint, brand);
          note(`muted text on the ${name} tint`, mix(text, surface, MUTED), tint, brand);
        }
      }
  return worst;
}
