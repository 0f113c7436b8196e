import { darkRuns } from './dark-runs.ts';
import { logoBox } from './logo-window.ts';
import { QUIET_MODULES, type QrMatrix } from './qr-matrix.ts';

/** As much of a 2D canvas as a code needs. */
export interface Painter<Picture = CanvasImageSource> {
  fillStyle: string | object;
  fillRect(x: number, y: number, width: number, height: number): void;
  drawImage(picture: Picture, x: number, y: number, width: number, height: number): void;
}

export interface PaintedLook<Picture = CanvasImageSource> {
  dark: string;
  light: string;
  logo?: Picture | undefined;
}

/** Paints a code with its margin. Every edge lies on a pixel's, whatever `modulePx`: readers stumble over grey seams. */
export function paintQr<Picture>(
  painter: Painter<Picture>,
  matrix: QrMatrix,
  { dark, light, logo }: PaintedLook<Picture>,
  { x: left = 0, y: top = 0, modulePx }: { x?: number; y?: number; modulePx: number },
): void {
  const atX = (modules: number) => Math.round(left + modules * modulePx);
  const atY = (modules: number) => Math.round(top + modules * modulePx);
  const fill = (x: number, y: number, width: number, height: number) =>
    painter.fillRect(atX(x), atY(y), atX(x + width) - atX(x), atY(y + height) - atY(y));
  const whole = matrix.size + 2 * QUIET_MODULES;
  painter.fillStyle = light;
  fill(0, 0, whole, whole);
  painter.fillStyle = dark;
  for (const { x, y, length } of darkRuns(matrix, logo !== undefined)) fill(x, y, length, 1);
  if (logo === undefined) return;
  const { at, side } = logoBox(matrix.size, QUIET_MODULES);
  painter.drawImage(logo, left + at * modulePx, top + at * modulePx, side * modulePx, side * modulePx);
}
