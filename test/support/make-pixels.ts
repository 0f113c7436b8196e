import { paintQr, type PaintedLook } from '../../shared/qr/paint-qr.ts';
import { QUIET_MODULES, type QrMatrix } from '../../shared/qr/qr-matrix.ts';

/** A code as pixels, painted without a browser; its logo is a plain area of one colour. */
export function makePixels(matrix: QrMatrix, look: PaintedLook<string>, modulePx: number) {
  const side = (matrix.size + 2 * QUIET_MODULES) * modulePx;
  const data = new Uint8ClampedArray(side * side * 4);
  const fill = (color: string, x: number, y: number, width: number, height: number) => {
    const rgb = [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16));
    for (let row = Math.round(y); row < Math.round(y + height); row++)
      for (let column = Math.round(x); column < Math.round(x + width); column++)
        data.set([...rgb, 255], (row * side + column) * 4);
  };
  const painter = {
    fillStyle: '#000000',
    fillRect(x: number, y: number, width: number, height: number) {
      fill(painter.fillStyle, x, y, width, height);
    },
    drawImage: fill,
  };
  paintQr(painter, matrix, look, { modulePx });
  return { data, width: side, height: side };
}
