import type { Logo } from './kit-settings.ts';
import { newCanvas } from './poster/paint-poster.ts';

const SIDE_PX = 512;

/** The types that are pixels and nothing else. */
export const LOGO_TYPES = 'image/png,image/jpeg,image/webp';

/** A file of the owner's as a square picture; undefined where it is none. It does not leave the browser. */
export async function loadLogo(file: File): Promise<Logo | undefined> {
  if (!LOGO_TYPES.split(',').includes(file.type)) return undefined;
  try {
    const picture = await createImageBitmap(file);
    const scale = SIDE_PX / Math.max(picture.width, picture.height);
    const [width, height] = [picture.width * scale, picture.height * scale];
    const { canvas, context } = newCanvas(SIDE_PX, SIDE_PX);
    context.drawImage(picture, (SIDE_PX - width) / 2, (SIDE_PX - height) / 2, width, height);
    return { url: canvas.toDataURL('image/png'), canvas };
  } catch {
    return undefined; // it says to be a picture, and is not
  }
}
