import { join } from 'node:path';
import type { Plugin } from 'vite';

const MAKE_ID = join(import.meta.dirname, '../../shared/voice/make-id.ts');

/**
 * LiveKit's client marks each text and each question by `crypto.randomUUID`, which a page without https does not have:
 * there nothing that is typed would be sent.
 */
export function ownIds(): Plugin {
  return {
    name: 'own-ids',
    transform: (code, id) =>
      id.endsWith('livekit-client.esm.mjs')
        ? `import { makeId } from ${JSON.stringify(MAKE_ID)};${code.replaceAll('crypto.randomUUID()', 'makeId()')}`
        : undefined,
  };
}
