import { readdir, readFile } from 'node:fs/promises';

const FOLDER = new URL('../migrations/', import.meta.url);

export interface Migration {
  name: string;
  script: string;
}

/** The SQL files of `migrations/`, in the order of their names. A file that has shipped is never changed. */
export async function readMigrations(): Promise<Migration[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).toSorted();
  return Promise.all(
    names.map(async (name) => ({ name, script: await readFile(new URL(name, FOLDER), 'utf8') })),
  );
}
