import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What livekit-client takes from the browser, and the file of ours that has it instead. */
const OWN: readonly (readonly [theirs: string, ours: string, file: string])[] = [
  // Marks each text and each question; a page without https has none, and there nothing that is typed would be sent.
  ['crypto.randomUUID(', 'makeId(', 'make-id.ts'],
  // Old libraries replace it, and with theirs no room is joined.
  ['Array.from(', 'listFrom(', 'list-from.ts'],
];

/** livekit-client without what pages lack or replace. */
export function ownNatives(): Plugin {
  return {
    name: 'own-natives',
    transform: (code, id) => (id.endsWith('livekit-client.esm.mjs') ? withOwn(code) : undefined),
  };
}

function withOwn(code: string): string {
  const folder = join(import.meta.dirname, '../../shared/voice');
  return OWN.reduce((text, [theirs, ours, file]) => {
    const from = JSON.stringify(join(folder, file));
    return `import { ${ours.slice(0, -1)} } from ${from};${text.replaceAll(theirs, ours)}`;
  }, code);
}
