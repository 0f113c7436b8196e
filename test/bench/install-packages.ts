import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = import.meta.dirname;

/** Where the packages of this folder's own `package.json` are; installed when first asked for, without their scripts. */
export function installPackages(): string {
  const modules = join(FOLDER, 'node_modules');
  if (existsSync(join(modules, '.package-lock.json'))) return modules;
  console.error('installing what the bench compares with: once, about 200 MB');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit'], {
    cwd: FOLDER,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ci in test/bench ended with ${status}`);
  return modules;
}
