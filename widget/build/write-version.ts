import { cpSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies the widget to `v/<version>/`, whose files never change once they are published: for pages that pin a
 * version and its hash. The chunks come along, since they are found from beside the script.
 */
export function writeVersion(folder: string, version: string): void {
  const target = join(folder, 'v', version);
  for (const name of ['widget.js', 'widget.single.js', 'LICENSES.md'])
    cpSync(join(folder, name), join(target, name));
  cpSync(join(folder, 'assets'), join(target, 'assets'), {
    recursive: true,
    filter: (path) => !path.endsWith('pages'),
  });
}
