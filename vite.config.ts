import type { BuildEnvironmentOptions } from 'vite';
import { defineConfig } from 'vitest/config';
import { LEFT_OUT, specPath } from './test/livekit/left-out.ts';
import { bareImports } from './widget/build/bare-imports.ts';
import { loaderBuild } from './widget/build/loader-build.ts';
import { lostBuild, marketplaceBuild, pagesBuild } from './widget/build/pages-build.ts';
import { ownGlobals } from './widget/build/own-globals.ts';
import { ownNatives } from './widget/build/own-natives.ts';
import { npmBuild } from './widget/build/npm-build.ts';
import { panelBuild } from './widget/build/panel-build.ts';
import { viewsBuild } from './widget/build/views-build.ts';
import { sharedParts } from './widget/build/shared-parts.ts';
import { singleBuild } from './widget/build/single-build.ts';

/** The passes of `npm run build`, in this order; each is a mode of vite. */
const PASSES: Record<string, () => BuildEnvironmentOptions> = {
  panel: panelBuild,
  pages: pagesBuild,
  marketplace: marketplaceBuild,
  lost: lostBuild,
  views: viewsBuild,
  loader: loaderBuild,
  single: singleBuild,
  npm: npmBuild,
};

/** Those that make pages. */
const PAGES = new Set(['pages', 'marketplace', 'lost']);

/** Faults that take their time, and pages by the dozen: not in `npm test`, but in `.ci/run` and `npm run test:e2e`. */
const LONG_SPECS = [
  'test/e2e/faults-*.spec.ts',
  'test/e2e/hosts/*.spec.ts',
  'test/e2e/microphone-*.spec.ts',
  'test/e2e/failed-connects.spec.ts',
  'test/e2e/sessions-in-a-row.spec.ts',
  'test/e2e/budgets.spec.ts',
  'test/e2e/languages.spec.ts',
  'test/e2e/marketplace.spec.ts',
  'test/e2e/page-states.spec.ts',
  'test/e2e/portal.spec.ts',
  'test/e2e/prerender.spec.ts',
  'test/e2e/hosting.spec.ts',
  'test/e2e/print-kit.spec.ts',
  'test/e2e/hostile-text.spec.ts',
  'test/e2e/release.spec.ts',
];

/** Against LiveKit's own server only what makes calls. */
const leftOut = process.env.LIVEKIT_URL ? LEFT_OUT.flatMap(([, names]) => names.map(specPath)) : [];

/** Not a tool's usual second: a busy machine takes its time. Where a bound is the point, the test names it. */
const PATIENCE = { expect: { poll: { timeout: 20_000 } }, testTimeout: 60_000, hookTimeout: 60_000 };

const E2E = {
  ...PATIENCE,
  environment: 'node',
  globalSetup: ['test/support/demo-global-setup.ts'],
  fileParallelism: false,
  maxConcurrency: 4,
};

export default defineConfig(({ mode }) => ({
  base: './',
  publicDir: false,
  ...(mode === 'views' && { ssr: { noExternal: true } }),
  plugins: [ownGlobals(), ownNatives(), ...(PAGES.has(mode) ? [bareImports(), sharedParts()] : [])],
  build: PASSES[mode]?.() ?? {},
  // The order of modules follows their paths: with packages at theirs in the project, it is the same everywhere.
  resolve: { preserveSymlinks: mode in PASSES },
  define: {
    // Tests have no chunks: there the loader finds the panel in its source. The build says which chunk it is.
    PANEL_FILE: JSON.stringify('/widget/stage-two.ts'),
  },
  test: {
    projects: [
      {
        extends: true,
        test: { ...PATIENCE, name: 'unit', include: ['test/unit/**/*.test.ts'], environment: 'node' },
      },
      {
        extends: true,
        test: {
          ...PATIENCE,
          name: 'component',
          include: ['test/component/**/*.test.tsx'],
          environment: 'jsdom',
        },
      },
      {
        extends: true,
        test: {
          ...E2E,
          name: 'e2e',
          include: ['test/e2e/**/*.spec.ts'],
          exclude: [...LONG_SPECS, ...leftOut],
        },
      },
      {
        extends: true,
        test: {
          ...E2E,
          name: 'e2e-long',
          include: LONG_SPECS,
          exclude: leftOut,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...PATIENCE,
          name: 'engines',
          include: ['test/engines/*.spec.ts'],
          environment: 'node',
          globalSetup: ['test/support/demo-global-setup.ts'],
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: { ...E2E, name: 'package', include: ['test/package/*.spec.ts'], sequence: { groupOrder: 3 } },
      },
      {
        extends: true,
        test: {
          name: 'livekit',
          include: ['test/livekit/*.spec.ts'],
          environment: 'node',
          globalSetup: ['test/support/demo-global-setup.ts'],
          fileParallelism: false,
          maxConcurrency: 4,
          sequence: { groupOrder: 2 }, // not beside the others: their servers share the machine
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
}));
