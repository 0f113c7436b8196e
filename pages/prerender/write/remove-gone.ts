import { readdir, readFile, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Removes the pages below `folder` that are in `kept` no more, and says how many. Only what we wrote: a page that
 * holds no prepared data, and every other file, stays.
 */
export async function removeGone(folder: string, kept: ReadonlySet<string>): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  let removed = 0;
  for (const entry of entries) {
    if (!entry.isDirectory() || kept.has(entry.name)) continue;
    const page = join(folder, entry.name);
    if (!(await isOurs(join(page, 'index.html')))) continue;
    for (const name of await readdir(page))
      if (name === 'index.html' || isShareImage(name)) await rm(join(page, name));
    await rmdir(page).catch(() => undefined); // somebody has put more into it
    removed++;
  }
  return removed;
}

/** Removes a page's share images but the one it has now. */
export async function removeOldImages(page: string, current: string | undefined): Promise<void> {
  for (const name of await readdir(page).catch(() => []))
    if (isShareImage(name) && name !== current) await rm(join(page, name));
}

function isShareImage(name: string): boolean {
  return /^share-[\da-f]{16}\.png$/.test(name);
}

async function isOurs(path: string): Promise<boolean> {
  const markup = await readFile(path, 'utf8').catch(() => '');
  return markup.includes('<script type="application/json" id="prepared">');
}
