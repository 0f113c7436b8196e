import type { BuildEnvironmentOptions } from 'vite';

/** What `npm run prerender` draws pages with, as one file for Node; nothing of it is served. */
export function viewsBuild(): BuildEnvironmentOptions {
  return {
    target: 'node24',
    outDir: 'dist/.prerender',
    emptyOutDir: true,
    ssr: 'pages/prerender/views.ts',
    rolldownOptions: { output: { entryFileNames: 'views.js', codeSplitting: false } },
  };
}
