import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { BuildEnvironmentOptions } from 'vite';
import { BUILD_TARGET, WITHOUT_COMMENTS } from './build-target.ts';

/**
 * What the pages have in common, panel included, in one chunk that they share in the browser's cache: the splitter
 * would make one for each set of pages, which is a dozen requests and a sixth more bytes.
 */
const CORE =
  /node_modules\/(preact|@preact|zod)\/|\/pages\/shared\/[^/]+$|\/widget\/panel\/Panel|preload-helper/;

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
      input: Object.fromEntries(
        globSync('pages/*/index.html').map((path) => [basename(dirname(path)), path]),
      ),
      output: {
        comments: WITHOUT_COMMENTS,
        codeSplitting: { groups: [{ name: 'core', test: CORE }] },
      },
    },
  };
}
