import type { SafeStorage } from '../../shared/storage/safe-storage.ts';
import { type Corner, isCorner } from './corner.ts';

/** What the visitor has decided in this tab: the corner for all launchers, and which are sent away, by slug. */
export interface KeptPlace {
  position?: Corner | undefined;
  dismissed: readonly string[];
}

/** Stage 1 asks for us where it finds this. */
const KEY = 'genie:place';

/** Kept as words: the corner or `-`, then the slugs. */
export function readKeptPlace(storage: SafeStorage): KeptPlace {
  const [position = '', ...dismissed] = storage.read(KEY)?.split(' ') ?? [];
  return { position: isCorner(position) ? position : undefined, dismissed };
}

export function keepPlace(storage: SafeStorage, { position, dismissed }: KeptPlace): void {
  storage.write(KEY, [position ?? '-', ...dismissed].join(' '));
}
