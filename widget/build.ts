/** `npm run build`: panel, pages, their views for Node, then the loader that knows the panel's name, the list of
 * it all, and the package for npm. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { packFiles } from './build/pack-files.ts';
import { panelFile } from './build/panel-file.ts';
import { readBuildOptions, USAGE, type BuildOptions } from './build/read-build-options.ts';
import { shippedPackages } from './build/shipped-packages.ts';
import { setApi } from './build/set-api.ts';
import { writeGpc } from './build/write-gpc.ts';
import { writeHostingRules } from './build/write-hosting-rules.ts';
import { writeManifest } from './build/write-manifest.ts';
import { writePackage } from './build/write-package.ts';
import { writeSbom } from './build/write-sbom.ts';
import { writeVersion } from './build/write-version.ts';

process.env.NODE_ENV = 'production'; // whoever asks: a test runner says 'test', and libraries listen to it
const options = wanted();
const { base, api, out } = options;

function wanted(): BuildOptions {
  try {
    return readBuildOptions(process.argv.slice(2));
  } catch (cause) {
    console.error(`${(cause as Error).message}\n\n${USAGE}`);
    process.exit(2);
  }
}

const pass = (mode: string, outDir: string, config: InlineConfig = {}) =>
  build({ ...config, mode, logLevel: 'error', build: { outDir } });

const shipped = [await pass('panel', out)];
for (const mode of ['pages', 'marketplace', 'lost'])
  shipped.push(await pass(mode, out, { base, plugins: [setApi(api)] }));
await pass('views', join(out, '.prerender'));
const panel = JSON.stringify(panelFile(join(out, '.vite', 'manifest.json')));
shipped.push(await pass('loader', out, { define: { PANEL_FILE: panel } }), await pass('single', out));

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
writeSbom(out, version, shippedPackages(shipped));
writeVersion(out, version);
writeManifest(out, version, packFiles(out));
writeHostingRules(out, options);
writeGpc(out);

await pass('npm', join(out, 'npm'));
writePackage(out, version);
