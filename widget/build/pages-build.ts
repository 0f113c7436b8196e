import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { BuildEnvironmentOptions } from 'vite';
import { BUILD_TARGET, WITHOUT_COMMENTS } from './build-target.ts';

/**
 * What the pages have in common, panel included, in one chunk that they share in the browser's cache: the splitter
 * would make one for each set of pages, which is a dozen requests and a sixth more bytes. Words in other languages
 * than English stay files of their own.
 */
const CORE =
  /node_modules\/(preact|@preact|zod)\/|\/pages\/shared\/(?!page-words-)[^/]+$|\/widget\/panel\/Panel|preload-helper/;

/** What is needed twice there: at once, and to share. */
const MARKET_CORE = /node_modules\/(preact|@preact|zod)\/|\/pages\/shared\/words|preload-helper/;

/** The second pass: our own pages but those with a pass of their own. */
export function pagesBuild(): BuildEnvironmentOptions {
  return passOf(
    globSync('pages/*/index.html').filter((path) => !/marketplace|lost/.test(path)),
    [{ name: 'core', test: CORE }],
  );
}

/** The marketplace has no panel, and so no share in the core: on its own it is a quarter smaller. */
export function marketplaceBuild(): BuildEnvironmentOptions {
  return passOf(globSync('pages/marketplace/index.html'), [{ name: 'market-core', test: MARKET_CORE }]);
}

/** Where there is nothing: one small script that needs none of the others. */
export function lostBuild(): BuildEnvironmentOptions {
  return passOf(globSync('pages/lost/index.html'), []);
}

function passOf(pages: string[], groups: { name: string; test: RegExp }[]): BuildEnvironmentOptions {
  return {
    target: BUILD_TARGET,
    outDir: 'dist',
    assetsDir: 'assets/pages',
    emptyOutDir: false,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: Object.fromEntries(pages.map((path) => [basename(dirname(path)), path])),
      output: {
        chunkFileNames: 'assets/pages/[name]-[hash:7].js',
        comments: WITHOUT_COMMENTS,
        codeSplitting: { groups },
      },
    },
  };
}
