/** `npm run build`: the chunks, then the loader that knows their names, then the list of it all. */
import { readFileSync } from 'node:fs';
import { build } from 'vite';
import { writeManifest } from './build/write-manifest.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

await build({ mode: 'chunks', logLevel: 'warn' });
await build({ mode: 'loader', logLevel: 'warn' });
writeManifest('dist', version);
