import type { BuildEnvironmentOptions } from 'vite';
import { BUILD_TARGET } from './build-target.ts';

/** What `npm publish` takes: modules for bundlers, all but React inside. */
export function npmBuild(): BuildEnvironmentOptions {
  return {
    target: BUILD_TARGET,
    outDir: 'dist/npm',
    emptyOutDir: true,
    lib: { entry: { index: 'widget/npm/index.ts', react: 'widget/npm/react.ts' }, formats: ['es'] },
    rolldownOptions: {
      external: ['react'],
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name].js',
        // Frameworks with server components take a module for one of them where it does not say otherwise.
        banner: ({ name }) => (name === 'react' ? "'use client';" : ''),
      },
    },
  };
}
