import type { Plugin } from 'vite';

const REGISTRIES = /\/zod\/v4\/core\/(core|registries)\.js$/;

/** zod shares settings and registries between its copies by globals, which a page that we are a guest of is not to see. */
export function ownGlobals(): Plugin {
  return {
    name: 'own-globals',
    transform: (code, id) =>
      REGISTRIES.test(id)
        ? `const own = {};${code.replaceAll('globalThis.__zod', 'own.__zod').replaceAll('(_a = globalThis)', '(_a = own)')}`
        : undefined,
  };
}
