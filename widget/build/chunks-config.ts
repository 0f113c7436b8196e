import { existsSync, globSync } from 'node:fs';
import type { BuildEnvironmentOptions } from 'vite';
import { BUILD_TARGET } from './build-target.ts';

const PANEL = 'widget/panel/mount-panel.tsx';

/** The first pass: the panel, the pages and what they share, as hashed chunks. */
export function chunksBuild(): BuildEnvironmentOptions {
  return {
    target: BUILD_TARGET,
    outDir: 'dist',
    emptyOutDir: true,
    manifest: '.vite/manifest.json',
    license: { fileName: 'LICENSES.md' },
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: [PANEL, ...globSync('pages/*/index.html')].filter((file) => existsSync(file)),
      preserveEntrySignatures: 'strict',
      output: {
        comments: { legal: false, annotation: false, jsdoc: false },
        codeSplitting: { groups: [{ name: 'core', test: CORE, priority: 1 }] },
      },
    },
  };
}

/** What the panel and every page need: one chunk, since the splitter would make one for each set of users. */
const CORE = /node_modules\/(preact|@preact|zod)\/|\/shared\/(api|contract|theme)\//;
