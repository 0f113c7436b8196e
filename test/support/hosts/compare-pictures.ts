import { createCanvas, loadImage } from '@napi-rs/canvas';

/** Which part of two pictures' pixels differ, 0 to 1; those of another size differ wholly. */
export async function pictureDifference(one: Buffer, other: Buffer): Promise<number> {
  const [first, second] = [await pixelsOf(one), await pixelsOf(other)];
  if (first.length !== second.length) return 1;
  let different = 0;
  for (let at = 0; at < first.length; at += 4)
    if ([0, 1, 2].some((channel) => Math.abs((first[at + channel] ?? 0) - (second[at + channel] ?? 0)) > 8))
      different++;
  return different / (first.length / 4);
}

async function pixelsOf(png: Buffer): Promise<Uint8ClampedArray> {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height).data;
}
