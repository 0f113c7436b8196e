import { ALWAYS, type Surface } from '../../../shared/hosting/surfaces.ts';

/** `_redirects`: a file that is there wins, so what was prerendered is served, and all else by the page's shell. */
export function netlifyRedirects(base: string, surfaces: readonly Surface[]): string {
  const rules = surfaces.flatMap((surface) =>
    surface.kind === 'page' ? [`${pathOf(base, surface)}  ${surface.file}  200`] : [],
  );
  return `${rules.join('\n')}\n`;
}

/** `_headers`. */
export function netlifyHeaders(base: string, surfaces: readonly Surface[]): string {
  const blocks = [
    block('/*', ALWAYS),
    ...surfaces.map((surface) => block(pathOf(base, surface), surface.headers)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function pathOf(base: string, surface: Surface): string {
  if (surface.kind === 'file') return surface.path;
  if (surface.kind === 'folder') return `${surface.path}*`;
  return `${base}${surface.route.segment}${surface.route.pattern.test(`/${surface.route.segment}`) ? '' : '/*'}`;
}

function block(path: string, headers: Readonly<Record<string, string>>): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}
