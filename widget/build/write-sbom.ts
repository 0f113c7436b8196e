import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface LockedPackage {
  version: string;
  dependencies?: Record<string, string>;
  license?: string;
  integrity?: string;
}

/** Packages whose published file has its own dependencies in it, where no bundler sees them. */
const PREBUNDLED = ['livekit-client'];

/**
 * Writes `sbom.cdx.json`, the bill of materials in CycloneDX 1.6: each package of which something ships, with
 * version, licence and hash as locked. No time and no serial number, so that two builds are alike.
 */
export function writeSbom(folder: string, version: string, packages: readonly string[]): void {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  const inside = PREBUNDLED.flatMap((name) =>
    Object.keys(lock.packages[`node_modules/${name}`]?.dependencies ?? {}),
  );
  const components = [...new Set([...packages, ...inside])].toSorted().map((path) => {
    const locked = lock.packages[`node_modules/${path}`];
    if (!locked) throw new Error(`${path} ships, but is not in package-lock.json.`);
    return component(path.replace(/^.*node_modules\//, ''), locked);
  });
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'library',
        'bom-ref': `pkg:npm/genie-widget@${version}`,
        name: 'genie-widget',
        version,
        purl: `pkg:npm/genie-widget@${version}`,
        licenses: [{ license: { id: 'MIT' } }],
      },
    },
    components,
  };
  writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(bill, undefined, 2)}\n`);
}

function component(name: string, { version, license = '', integrity = '' }: LockedPackage) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const [, hash] = /^sha512-(.*)$/.exec(integrity) ?? [];
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    licenses: [
      /[ (]/.test(license)
        ? { expression: license.replace(/^\((.*)\)$/, '$1') }
        : { license: { id: license } },
    ],
    ...(hash && { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] }),
  };
}
