import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Migration } from './migrations.ts';

const FOLDER = new URL('../../../node_modules/.cache/genie-backend/', import.meta.url);

/** The data directory that an earlier start left for these very migrations, if there is one. */
export async function readSnapshot(migrations: Migration[]): Promise<Blob | undefined> {
  try {
    return new Blob([await readFile(await fileOf(migrations))]);
  } catch {
    return undefined; // the first start
  }
}

/** Keeps a data directory for the next start. Where that cannot be done, the next start is slower: no more. */
export async function writeSnapshot(migrations: Migration[], data: Blob): Promise<void> {
  const draft = new URL(`${randomUUID()}.tmp`, FOLDER);
  try {
    await mkdir(FOLDER, { recursive: true });
    await writeFile(draft, new Uint8Array(await data.arrayBuffer()));
    await rename(draft, await fileOf(migrations)); // at once, so that nobody ever reads half of it
  } catch {
    await rm(draft, { force: true }).catch(() => undefined); // a read-only or full disk
  }
}

/** Named after all that decides what is in it: the migrations and PGlite's version. */
async function fileOf(migrations: Migration[]): Promise<URL> {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const hash = createHash('sha256').update(JSON.stringify(migrations));
  hash.update(await readFile(new URL('../package.json', pathToFileURL(entry))));
  return new URL(`${hash.digest('hex').slice(0, 32)}.tar`, FOLDER);
}
