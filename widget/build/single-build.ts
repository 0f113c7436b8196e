import type { BuildEnvironmentOptions } from 'vite';
import { BUILD_TARGET, WITHOUT_COMMENTS } from './build-target.ts';

/** `widget.single.js`: no other file is ever asked for. */
export function singleBuild(): BuildEnvironmentOptions {
  return {
    target: BUILD_TARGET,
    outDir: 'dist',
    emptyOutDir: false,
    modulePreload: false,
    // As a library: else vite wraps each `import()` in a helper that puts `<link>`s into the host page.
    lib: { entry: 'widget/single.ts', formats: ['iife'], name: 'genieWidget' },
    rolldownOptions: {
      output: {
        entryFileNames: 'widget.single.js',
        codeSplitting: false,
        comments: WITHOUT_COMMENTS,
        minify: true, // vite leaves the white space in libraries
      },
    },
  };
}
