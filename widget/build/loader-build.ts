import type { BuildEnvironmentOptions } from 'vite';
import { BUILD_TARGET, WITHOUT_COMMENTS } from './build-target.ts';

/** The last pass: `widget.js`, one file that runs as a classic script and as a module. */
export function loaderBuild(): BuildEnvironmentOptions {
  return {
    target: BUILD_TARGET,
    outDir: 'dist',
    emptyOutDir: false,
    modulePreload: false,
    rolldownOptions: {
      input: 'widget/loader.ts',
      output: { format: 'iife', entryFileNames: 'widget.js', comments: WITHOUT_COMMENTS },
    },
  };
}
