/** `npm run build`: panel, pages, their views for Node, then the loader that knows the panel's name, and the list of it all. */
import { readFileSync } from 'node:fs';
import { build } from 'vite';
import { packFiles } from './build/pack-files.ts';
import { readBuildOptions } from './build/read-build-options.ts';
import { setApi } from './build/set-api.ts';
import { writeHostingRules } from './build/write-hosting-rules.ts';
import { writeManifest } from './build/write-manifest.ts';

const options = readBuildOptions(process.argv.slice(2));
const quietly = { logLevel: 'error' } as const;

await build({ ...quietly, mode: 'panel' });
for (const mode of ['pages', 'marketplace'])
  await build({ ...quietly, mode, base: options.base, plugins: [setApi(options.api)] });
await build({ ...quietly, mode: 'views' });
await build({ ...quietly, mode: 'loader' });

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
writeManifest('dist', version, packFiles('dist'));
writeHostingRules('dist', options);
