import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';

const BUILT = 'dist/manifest.json';
const SOURCES = ['widget/**/*.{ts,tsx,css}', 'pages/**/*', 'shared/**/*.{ts,tsx}', 'vite.config.ts'];

/** Before all end-to-end specs: builds what they run against, where it is not there or older than its sources. */
export function setup(): void {
  if (existsSync(BUILT) && builtAtMs() > newestSourceMs()) return;
  const { status } = spawnSync(process.execPath, ['widget/build.ts'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The build failed, so there is nothing to test');
}

function builtAtMs(): number {
  return statSync(BUILT).mtimeMs;
}

function newestSourceMs(): number {
  return Math.max(...globSync(SOURCES).map((path) => statSync(path).mtimeMs));
}
