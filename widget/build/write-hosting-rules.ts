import { copyFileSync, globSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { surfaces } from '../../shared/hosting/surfaces.ts';
import { netlifyHeaders, netlifyRedirects } from './hosting/netlify.ts';
import { nginxLocations } from './hosting/nginx.ts';
import { vercelConfig } from './hosting/vercel.ts';
import type { BuildOptions } from './read-build-options.ts';

/** Writes what common hosts need to serve the build, and the page for those that take no rules. */
export function writeHostingRules(folder: string, { base, api, connect }: BuildOptions): void {
  const pages = new Set(
    globSync('pages/*/index.html', { cwd: folder }).map((path) => basename(dirname(path))),
  );
  const origins = [...(api ? [new URL(api).origin] : []), ...connect];
  const all = surfaces(base, [...new Set(origins)], pages);
  const files = {
    _redirects: netlifyRedirects(base, all),
    _headers: netlifyHeaders(base, all),
    'vercel.json': vercelConfig(base, all),
    'nginx.conf': nginxLocations(base, all),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  copyFileSync(join(folder, 'pages/lost/index.html'), join(folder, '404.html'));
}
