import { join, resolve } from 'node:path';
import { runCommand } from './run-command.ts';

/** Where the built package is. */
export const BUILT_PACKAGE = resolve('dist/npm');

/** The package as it would be published, in `folder`; the tarball's path. */
export function packPackage(folder: string): string {
  const packed: { filename: string }[] = JSON.parse(
    runCommand('npm', ['pack', '--json', '--pack-destination', folder], BUILT_PACKAGE),
  );
  return join(folder, packed[0]?.filename ?? '');
}
