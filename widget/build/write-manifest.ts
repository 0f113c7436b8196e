import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Writes `manifest.json`: every built file with its size and the hash that a script tag's `integrity` takes. */
export function writeManifest(folder: string, version: string): void {
  const paths = globSync('**/*.*', { cwd: folder }).filter((path) => path !== 'manifest.json');
  const files = Object.fromEntries(
    paths.toSorted().map((path) => {
      const content = readFileSync(join(folder, path));
      const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
      return [path, { bytes: content.length, brotliBytes: brotliCompressSync(content).length, integrity }];
    }),
  );
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify({ version, files }, undefined, 2)}\n`);
}
