import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { saveFile } from './write/save-file.ts';

/** Puts the build where the pages go, so that one folder is the whole site. Chunks of older builds stay: open pages ask for them. */
export async function copyBuild(dist: string, out: string): Promise<void> {
  if (resolve(dist) === resolve(out)) return;
  const files = globSync(['**/*', '.well-known/*'], { cwd: dist, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const { parentPath, name } of files) {
    const path = relative(dist, join(parentPath, name));
    if (path.startsWith(`npm${sep}`)) continue; // the package is for a registry
    await saveFile(join(out, path), await readFile(join(dist, path)));
  }
}
