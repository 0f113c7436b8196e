import { globSync } from 'node:fs';
import type { BuildEnvironmentOptions } from 'vite';
import { BUILD_TARGET, WITHOUT_COMMENTS } from './build-target.ts';

/** What every page needs: one chunk, since the splitter would make one for each set of pages. */
const CORE =
  /node_modules\/(preact|@preact|zod)\/|\/shared\/(api|contract|theme|messages\/en)|preload-helper/;

/** The second pass: our own pages. */
export function pagesBuild(): BuildEnvironmentOptions {
  return {
    target: BUILD_TARGET,
    outDir: 'dist',
    assetsDir: 'assets/pages',
    emptyOutDir: false,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: globSync('pages/*/index.html'),
      output: {
        comments: WITHOUT_COMMENTS,
        codeSplitting: { groups: [{ name: 'core', test: CORE }] },
      },
    },
  };
}
