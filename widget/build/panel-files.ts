import { readFileSync } from 'node:fs';
import type { Manifest } from 'vite';

/** The panel's chunk and all it imports statically, relative to `dist`, from the first pass's manifest. */
export function panelFiles(manifestFile = 'dist/.vite/manifest.json'): string[] {
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  const panel = Object.keys(manifest).find((key) => key.endsWith('mount-panel.tsx'));
  if (panel === undefined) throw new Error('The first pass has built no panel.');
  const keys = new Set([panel]);
  for (const key of keys) for (const imported of manifest[key]?.imports ?? []) keys.add(imported);
  return [...keys].flatMap((key) => manifest[key]?.file ?? []);
}
