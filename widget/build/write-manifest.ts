import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes `manifest.json`: every built file with its size and the hash that a script tag's `integrity` takes. */
export function writeManifest(
  folder: string,
  version: string,
  brotliBytes: ReadonlyMap<string, number>,
): void {
  const files = Object.fromEntries(
    [...brotliBytes]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, packedBytes]) => {
        const content = readFileSync(join(folder, path));
        const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
        return [path, { bytes: content.length, brotliBytes: packedBytes, integrity }];
      }),
  );
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify({ version, files }, undefined, 2)}\n`);
}
