import { ALWAYS, type Surface } from '../../../shared/hosting/surfaces.ts';

const TYPES = `  types {
    text/html html;
    text/css css;
    text/javascript js;
    application/json json;
    image/svg+xml svg;
    image/png png;
    text/plain txt;
    text/xml xml;
  }
  charset utf-8;
  charset_types text/css text/javascript text/plain text/xml application/json image/svg+xml;`;

/**
 * Locations to include in a `server` block whose `root` is the folder above the deployment's base. A page that was
 * prerendered is a folder with an `index.html`; for every other slug the page's shell is sent.
 */
export function nginxLocations(base: string, surfaces: readonly Surface[]): string {
  const blocks = [
    HEAD,
    'location ~ /\\.(?!well-known/) {\n  return 404;\n}', // the build's own notes
    ...surfaces.map((surface) => location(base, surface)),
    block(`location ${base}`, ALWAYS, 'try_files $uri =404;'),
    `error_page 404 ${base}404.html;`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

const HEAD = `# Written by \`npm run build\`. In your server block:
#
#   root /srv/www;   # with the build, or the prerendered site, in it
#   include /srv/www/nginx.conf;
#
# What was packed ahead (.gz) is sent as it is. With the brotli module, add: brotli_static on;
gzip_static on;
gzip on;
gzip_vary on;
gzip_types text/css text/javascript text/plain text/xml application/json image/svg+xml;
server_tokens off;`;

function location(base: string, surface: Surface): string {
  const { headers } = surface;
  if (surface.kind === 'folder') return block(`location ^~ ${surface.path}`, headers, 'try_files $uri =404;');
  if (surface.kind === 'file') return block(`location = ${surface.path}`, headers, 'try_files $uri =404;');
  const pattern = surface.route.pattern.source.slice('^\\/'.length);
  return block(`location ~ "^${base}${pattern}"`, headers, `try_files $uri/index.html ${surface.file} =404;`);
}

function block(opening: string, headers: Readonly<Record<string, string>>, last: string): string {
  const all = Object.entries({ ...ALWAYS, ...headers });
  const lines = all.map(([name, value]) => `  add_header ${name} "${value}" always;`);
  return [`${opening} {`, TYPES, ...lines, `  ${last}`, '}'].join('\n');
}
