import { createHash } from 'node:crypto';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { saveFile } from '../write/save-file.ts';
import type { ShareImageOptions } from './draw-share-image.ts';

/** Goes up whenever the drawing changes. */
const DRAWING = 1;

/** Draws a page's share image where its folder has none of the same content; its name, which holds that content's hash. */
export async function saveShareImage(folder: string, options: ShareImageOptions): Promise<string> {
  const { name, category, branding, host } = options;
  const content = [DRAWING, name, category, branding.primary_color, branding.button_color, host];
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
  const file = `share-${hash}.png`;
  const isThere = await access(join(folder, file)).then(
    () => true,
    () => false,
  );
  if (isThere) return file;
  const { drawShareImage } = await import('./draw-share-image.ts'); // fonts and all: only where there is something to draw
  await saveFile(join(folder, file), await drawShareImage(options));
  return file;
}
