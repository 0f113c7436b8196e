import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Site } from '../site.ts';
import { pageMarkup, type PageContent } from './page-markup.ts';
import { saveFile } from './save-file.ts';

/**
 * Writes one page to `folder` below the output, such as `g/sunny-dental`, and the style sheet of its colours, which
 * it shares with all pages of the same; true where the page has changed.
 */
export async function writePage(site: Site, folder: string, content: PageContent): Promise<boolean> {
  const { css } = content.page;
  const sheet = css && `assets/themes/${hashOf(css)}.css`;
  if (sheet) await saveFile(join(site.out, sheet), `${css}\n`);
  const markup = pageMarkup(site, content, sheet ? site.base + sheet : undefined);
  return saveFile(join(site.out, folder, 'index.html'), markup);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
