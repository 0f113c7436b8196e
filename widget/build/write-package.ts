import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyTypes } from './copy-types.ts';

const ENTRIES = ['index', 'react'];

/**
 * Makes `npm` below `out`, where the modules are by now, a package to publish: its manifest, types, readme and licences.
 * It is no copy of ours, which is the project's: this one depends on nothing, since all it needs is inside.
 */
export function writePackage(out: string, version: string): void {
  const folder = join(out, 'npm');
  const types = mkdtempSync(join(tmpdir(), 'genie-types-'));
  const { status } = spawnSync('tsc', ['-p', 'widget/npm/tsconfig.json', '--outDir', types], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The types of the package do not compile.');
  copyTypes(
    types,
    join(folder, 'types'),
    ENTRIES.map((name) => `widget/npm/${name}.d.ts`),
  );
  // Beside the modules, where also compilers look that read no `exports`.
  for (const name of ENTRIES)
    writeFileSync(join(folder, `${name}.d.ts`), `export * from './types/widget/npm/${name}.js';\n`);
  rmSync(types, { recursive: true });
  copyFileSync('widget/npm/README.md', join(folder, 'README.md'));
  copyFileSync('LICENSE', join(folder, 'LICENSE'));
  copyFileSync(join(out, 'LICENSES.md'), join(folder, 'LICENSES.md'));
  copyFileSync(join(out, 'sbom.cdx.json'), join(folder, 'sbom.cdx.json'));
  writeFileSync(
    join(folder, 'package.json'),
    `${JSON.stringify(publishedManifest(version), undefined, 2)}\n`,
  );
}

function publishedManifest(version: string) {
  const { description, license } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;
  return {
    name: 'genie-widget',
    version,
    description,
    license,
    keywords: ['voice', 'agent', 'widget', 'helpgenie', 'livekit'],
    type: 'module',
    sideEffects: false,
    main: './index.js',
    types: './index.d.ts',
    exports: { '.': entry('index'), './react': entry('react'), './package.json': './package.json' },
    files: ['*.js', '*.d.ts', 'chunks', 'types', 'LICENSES.md', 'sbom.cdx.json'],
    peerDependencies: { react: '>=18' },
    peerDependenciesMeta: { react: { optional: true } },
    engines: { node: '>=20' },
  };
}

function entry(name: string) {
  return { types: `./${name}.d.ts`, default: `./${name}.js` };
}
