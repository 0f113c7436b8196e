import type { WidgetOptions } from '../options.ts';

/** Logical: `end` is right, or left on right-to-left pages. */
export type Corner = WidgetOptions['position'];

const ROUND: readonly Corner[] = ['bottom-end', 'bottom-start', 'top-start', 'top-end'];

export function isCorner(text: string): text is Corner {
  return ROUND.some((corner) => corner === text);
}

/** The next one on the way round the window. */
export function cornerAfter(corner: Corner): Corner {
  return ROUND[(ROUND.indexOf(corner) + 1) % ROUND.length] ?? 'bottom-end';
}

/** The nearest to a point; `x` and `y` are shares of the window, from its left and its top. */
export function cornerAt(x: number, y: number, isRtl: boolean): Corner {
  return `${y < 0.5 ? 'top' : 'bottom'}-${x < 0.5 === isRtl ? 'end' : 'start'}`;
}

/** Where an arrow key leads from `corner`; undefined for other keys. */
export function cornerTowards(corner: Corner, key: string, isRtl: boolean): Corner | undefined {
  const isTop = corner.startsWith('top');
  const isLeft = corner.endsWith('end') === isRtl;
  if (key === 'ArrowUp' || key === 'ArrowDown')
    return cornerAt(isLeft ? 0 : 1, key === 'ArrowUp' ? 0 : 1, isRtl);
  if (key === 'ArrowLeft' || key === 'ArrowRight')
    return cornerAt(key === 'ArrowLeft' ? 0 : 1, isTop ? 0 : 1, isRtl);
  return undefined;
}
