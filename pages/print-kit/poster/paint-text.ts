import type { Measure } from './fit-text.ts';
import { LINE_HEIGHT, type PlacedText } from './layout-face.ts';

const FAMILY = 'system-ui, -apple-system, "Segoe UI", "Noto Sans", "Noto Sans Arabic", sans-serif';

function fontOf(sizePx: number, isBold: boolean): string {
  return `${isBold ? 700 : 400} ${sizePx}px ${FAMILY}`;
}

/** Measures as the browser will draw; at a fixed size, since small ones are rounded. */
export function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text, sizeMm, isBold) => {
    if (!context) return 0;
    context.font = fontOf(100, isBold);
    return (context.measureText(text).width / 100) * sizeMm;
  };
}

/** Draws a text in its place; each in its own direction, whatever the page's is. */
export function paintText(
  context: CanvasRenderingContext2D,
  { lines, x, y, sizeMm, isBold }: PlacedText,
  pxPerMm: number,
): void {
  context.fillStyle = '#16131f';
  context.font = fontOf(sizeMm * pxPerMm, isBold);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const [index, line] of lines.entries()) {
    context.direction = isRightToLeft(line) ? 'rtl' : 'ltr';
    context.fillText(line, x * pxPerMm, (y + (index + 0.5) * sizeMm * LINE_HEIGHT) * pxPerMm);
  }
}

/** By the first letter that has a direction, as `dir="auto"` goes. */
function isRightToLeft(text: string): boolean {
  const [letter = ''] = /\p{L}/u.exec(text) ?? [];
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(letter);
}
