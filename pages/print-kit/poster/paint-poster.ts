import { paintQr } from '../../../shared/qr/paint-qr.ts';
import { QUIET_MODULES } from '../../../shared/qr/qr-matrix.ts';
import type { KitSettings } from '../kit-settings.ts';
import { paintText } from './paint-text.ts';
import type { PosterPlan } from './plan-poster.ts';

type Look = Pick<KitSettings, 'dark' | 'light' | 'logo'>;

/** The whole sheet as it will come out of the printer. */
export function paintPoster(
  { sheet, faces, matrix }: PosterPlan,
  look: Look,
  pxPerMm: number,
): HTMLCanvasElement {
  const { canvas, context } = newCanvas(sheet.widthMm * pxPerMm, sheet.heightMm * pxPerMm);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const { face, layout } of faces) {
    context.save();
    context.translate(face.x * pxPerMm, face.y * pxPerMm);
    if (face.isTurned) {
      context.translate(face.widthMm * pxPerMm, face.heightMm * pxPerMm);
      context.rotate(Math.PI);
    }
    const { x, y, sideMm } = layout.code;
    const modulePx = (sideMm * pxPerMm) / (matrix.size + 2 * QUIET_MODULES);
    paintQr(
      context,
      matrix,
      { ...look, logo: look.logo?.canvas },
      { x: x * pxPerMm, y: y * pxPerMm, modulePx },
    );
    for (const text of layout.texts) paintText(context, text, pxPerMm);
    context.restore();
  }
  paintFolds(context, sheet.foldsMm, sheet.widthMm, pxPerMm);
  return canvas;
}

/** The code alone, every module a whole number of pixels. */
export function paintCode({ matrix }: PosterPlan, look: Look, modulePx: number): HTMLCanvasElement {
  const sidePx = (matrix.size + 2 * QUIET_MODULES) * modulePx;
  const { canvas, context } = newCanvas(sidePx, sidePx);
  paintQr(context, matrix, { ...look, logo: look.logo?.canvas }, { modulePx });
  return canvas;
}

function paintFolds(
  context: CanvasRenderingContext2D,
  foldsMm: readonly number[],
  widthMm: number,
  pxPerMm: number,
): void {
  context.strokeStyle = '#9a96a6';
  context.setLineDash([2 * pxPerMm, 2 * pxPerMm]);
  for (const foldMm of foldsMm) {
    context.beginPath();
    context.moveTo(0, foldMm * pxPerMm);
    context.lineTo(widthMm * pxPerMm, foldMm * pxPerMm);
    context.stroke();
  }
}

/** @throws Error where the browser has no canvas, or no memory for this one. */
export function newCanvas(widthPx: number, heightPx: number) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(widthPx);
  canvas.height = Math.round(heightPx);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser has no canvas');
  return { canvas, context };
}
