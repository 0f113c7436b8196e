import { defineConfig } from 'vitest/config';
import { chunksBuild } from './widget/build/chunks-config.ts';
import { loaderBuild } from './widget/build/loader-config.ts';
import { panelFiles } from './widget/build/panel-files.ts';

/**
 * Modes: `chunks` and `loader` are the two passes of `npm run build`; in any other (the dev server, tests) the
 * loader finds the panel in its source.
 */
export default defineConfig(({ mode }) => ({
  base: './',
  publicDir: false,
  build: mode === 'loader' ? loaderBuild() : chunksBuild(),
  define: {
    PANEL_FILES: JSON.stringify(mode === 'loader' ? panelFiles() : ['/widget/panel/mount-panel.tsx']),
  },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/unit/**/*.test.ts'], environment: 'node' } },
      {
        extends: true,
        test: { name: 'component', include: ['test/component/**/*.test.tsx'], environment: 'jsdom' },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.spec.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
}));
