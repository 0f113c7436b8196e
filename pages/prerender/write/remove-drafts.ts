import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DRAFT } from './save-file.ts';

/** Removes what a run that was killed has left unfinished: nobody would ever take it away, also not with its page. */
export async function removeDrafts(out: string): Promise<void> {
  const paths = await readdir(out, { recursive: true }).catch(() => []); // nothing is there yet
  for (const path of paths) if (DRAFT.test(path)) await rm(join(out, path));
}
