import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where Debian and its kin put the server, newest first; it is not on anybody's PATH there. */
const USUAL_FOLDERS = '/usr/lib/postgresql/*/bin';

/**
 * The folder with `initdb` and `postgres`.
 * @throws Error that says what to install.
 */
export function findPostgres(): string {
  const folders = [
    spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' }).stdout?.trim(),
    ...globSync(USUAL_FOLDERS).toSorted(byVersion),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  const found = folders.find(
    (folder) => folder && ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))),
  );
  if (found) return found;
  throw new Error(
    'These tests need a real Postgres server, and none was found. Install it ("apt-get install postgresql" on ' +
      'Debian and Ubuntu, "brew install postgresql" on a Mac), or put its folder of programs on the PATH.',
  );
}

function byVersion(a: string, b: string): number {
  return versionOf(b) - versionOf(a);
}

function versionOf(folder: string): number {
  return Number(/\d+/.exec(folder)?.[0] ?? 0);
}
