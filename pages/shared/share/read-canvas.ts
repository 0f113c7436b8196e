import { readQr } from '../../../shared/qr/read-qr.ts';

/** More pixels make the reader slow, not better. */
const MOST_PX = 1000;

/** Reads the code on a canvas from its pixels, as a camera would from some way off. */
export async function readCanvas(canvas: HTMLCanvasElement): Promise<string | undefined> {
  const scale = Math.min(1, MOST_PX / Math.max(canvas.width, canvas.height));
  const small = document.createElement('canvas');
  small.width = Math.round(canvas.width * scale);
  small.height = Math.round(canvas.height * scale);
  const context = small.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.drawImage(canvas, 0, 0, small.width, small.height);
  return readQr(context.getImageData(0, 0, small.width, small.height));
}

/** Reads the code of a picture, such as an SVG, as the browser draws it. */
export async function readPicture(url: string, sidePx: number): Promise<string | undefined> {
  const picture = new Image();
  picture.src = url;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = sidePx;
  canvas.height = sidePx;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, sidePx, sidePx);
  return readCanvas(canvas);
}
