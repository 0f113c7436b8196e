import type { Plugin } from 'vite';

/**
 * vite wraps each `import()` in a helper that preloads the file's style sheets and static imports. None of ours has
 * a style sheet, so the helper would be 0.9 kB before the tap for nothing.
 */
export function bareImports(): Plugin {
  return {
    name: 'bare-imports',
    enforce: 'pre',
    load: (id) =>
      id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
