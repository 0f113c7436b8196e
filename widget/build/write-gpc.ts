import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** When what the pages do about it has changed last. */
const LAST_UPDATE = '2026-11-22';

/** Says at the address that the specification gives it that these pages respect Global Privacy Control. */
export function writeGpc(folder: string): void {
  const path = join(folder, '.well-known');
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'gpc.json'), `${JSON.stringify({ gpc: true, lastUpdate: LAST_UPDATE })}\n`);
}
