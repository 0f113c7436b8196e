import type { BuildEnvironmentOptions } from 'vite';
import { BUILD_TARGET, WITHOUT_COMMENTS } from './build-target.ts';

/**
 * The first pass: stage 2 as one chunk, stage 3 and the languages as chunks of their own. It shares none with our
 * pages: browsers keep a cache for each site that embeds us, so sharing would only cost requests.
 */
export function panelBuild(): BuildEnvironmentOptions {
  return {
    target: BUILD_TARGET,
    outDir: 'dist',
    emptyOutDir: true,
    manifest: '.vite/manifest.json',
    license: { fileName: 'LICENSES.md' },
    assetsInlineLimit: 0,
    // As a library: else vite wraps each `import()` in a helper that puts `<link>`s into the host page.
    lib: { entry: 'widget/stage-two.ts', formats: ['es'] },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension', // chunks may take what they share with the panel from it
      output: {
        entryFileNames: 'assets/panel-[hash:7].js',
        chunkFileNames: 'assets/[name]-[hash:7].js',
        comments: WITHOUT_COMMENTS,
        minify: true, // vite leaves the white space in libraries
      },
    },
  };
}
