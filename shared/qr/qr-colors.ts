import { contrast } from '../theme/color.ts';

/** Readers of all kinds manage with less, but ink, paper and light take their part. */
const LEAST_CONTRAST = 4.5;

export type ColorProblem = 'faint' | 'inverted';

/** What keeps a code in these colours (`#rrggbb`) from being read; many readers know dark on light only. */
export function colorProblem(dark: string, light: string): ColorProblem | undefined {
  if (contrast(dark, light) < LEAST_CONTRAST) return 'faint';
  return contrast(dark, '#000000') > contrast(light, '#000000') ? 'inverted' : undefined;
}
