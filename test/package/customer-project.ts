import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packPackage } from '../support/pack-package.ts';
import { runCommand } from '../support/run-command.ts';

const FOLDER = import.meta.dirname;

/** A customer's React project with our package in it, as npm installs it. */
export interface CustomerProject {
  /** Builds for browsers, for `development` with all of React's warnings; the folder with the files. */
  build(mode: 'production' | 'development'): string;
  /** What a server draws, without a window. */
  renderOnServer(api: string): string;
  /** A file that was installed. */
  installed(path: string): string;
  remove(): void;
}

export function createCustomerProject(): CustomerProject {
  const folder = mkdtempSync(join(tmpdir(), 'genie-customer-'));
  for (const file of ['package.json', 'package-lock.json', '.npmrc'])
    cpSync(join(FOLDER, file), join(folder, file));
  cpSync(join(FOLDER, 'project'), folder, { recursive: true });
  const tarball = packPackage(folder);
  runCommand('npm', ['ci', '--no-audit', '--ignore-scripts'], folder);
  runCommand('npm', ['install', '--no-audit', '--ignore-scripts', tarball], folder);
  const vite = (mode: string, args: string[]) =>
    runCommand(
      process.execPath,
      ['node_modules/vite/bin/vite.js', 'build', '--mode', mode, ...args],
      folder,
      {
        NODE_ENV: mode,
      },
    );
  return {
    build(mode) {
      vite(mode, ['--outDir', mode]);
      return join(folder, mode);
    },
    renderOnServer(api) {
      vite('production', ['--ssr', 'server.jsx', '--outDir', 'server']);
      return runCommand(process.execPath, ['server/server.js', api], folder, { NODE_ENV: 'production' });
    },
    installed: (path) => readFileSync(join(folder, 'node_modules', path), 'utf8'),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
