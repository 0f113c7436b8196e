/** `npm run build`: panel, pages, then the loader that knows the panel's name, and the list of it all. */
import { readFileSync } from 'node:fs';
import { build } from 'vite';
import { writeManifest } from './build/write-manifest.ts';

for (const mode of ['panel', 'pages', 'marketplace', 'loader']) await build({ mode, logLevel: 'error' });

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
writeManifest('dist', version);
