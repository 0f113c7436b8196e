import { createCanvas, loadImage } from '@napi-rs/canvas';
import { loadQrReader } from '../../shared/qr/read-qr.ts';

export interface FoundCode {
  text: string;
  /** Of the code with its margin, as the reader has found its corners. */
  sidePx: number;
}

/** What our pages' own reader finds in a picture (PNG, for example), or in a part of it from top to bottom, both in shares of its height. */
export async function readCode(
  picture: Buffer,
  [top, bottom]: readonly [number, number] = [0, 1],
): Promise<FoundCode | undefined> {
  const { default: jsQR } = await loadQrReader();
  const image = await loadImage(picture);
  const height = Math.round(image.height * (bottom - top));
  const context = createCanvas(image.width, height).getContext('2d');
  context.drawImage(image, 0, -Math.round(image.height * top));
  const { data } = context.getImageData(0, 0, image.width, height);
  const found = jsQR(new Uint8ClampedArray(data), image.width, height, { inversionAttempts: 'dontInvert' });
  if (!found) return undefined;
  const { topLeftCorner: from, topRightCorner: to } = found.location;
  const modules = 17 + 4 * found.version;
  return { text: found.data, sidePx: (Math.hypot(to.x - from.x, to.y - from.y) / modules) * (modules + 8) };
}
