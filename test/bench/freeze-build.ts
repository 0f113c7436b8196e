import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST } from '../../demo/demo.ts';
import { bundleBareClient } from './bundle-bare-client.ts';

export interface FrozenBuild {
  dist: string;
  remove(): Promise<void>;
}

/** Where the bare button and the bare client are, below the platform's origin. */
export const BARE_BUTTON = 'bench/bare-button.js';
export const BARE_CLIENT = 'bench/bare-client.js';

/**
 * A copy of the built files with what they are compared to beside them: the same server sends both, packed the
 * same way, and a build that somebody starts meanwhile changes nothing. `others` are files by their path in it.
 */
export async function freezeBuild(others: Readonly<Record<string, string>> = {}): Promise<FrozenBuild> {
  const dist = await mkdtemp(join(tmpdir(), 'genie-bench-'));
  await cp(DIST, dist, { recursive: true });
  await cp(join(import.meta.dirname, 'subjects', 'bare-button.js'), join(dist, BARE_BUTTON));
  await writeFile(join(dist, BARE_CLIENT), await bundleBareClient());
  for (const [path, file] of Object.entries(others)) await cp(file, join(dist, path));
  return { dist, remove: () => rm(dist, { recursive: true }) };
}
