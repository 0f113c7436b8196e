import { readFileSync } from 'node:fs';
import type { Manifest } from 'vite';

/** The panel's chunk, relative to the build, from the first pass's manifest. */
export function panelFile(manifestFile: string): string {
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  const panel = Object.values(manifest).find(({ isEntry }) => isEntry);
  if (!panel) throw new Error('The first pass has built no panel.');
  // Each would cost a visitor another round trip before the panel shows.
  if (panel.imports?.length) throw new Error(`The panel imports ${panel.imports.join()} statically.`);
  return panel.file;
}
