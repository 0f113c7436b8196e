import { ALWAYS, type Surface } from '../../../shared/hosting/surfaces.ts';

/** `vercel.json`: files come before rewrites, so what was prerendered is served, and all else by the page's shell. */
export function vercelConfig(base: string, surfaces: readonly Surface[]): string {
  const config = {
    rewrites: surfaces.flatMap((surface) =>
      surface.kind === 'page' ? [{ source: sourceOf(base, surface), destination: surface.file }] : [],
    ),
    headers: [
      { source: '/(.*)', headers: listOf(ALWAYS) },
      ...surfaces.map((surface) => ({ source: sourceOf(base, surface), headers: listOf(surface.headers) })),
    ],
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}

/** As path-to-regexp reads it; dots are themselves there. */
function sourceOf(base: string, surface: Surface): string {
  if (surface.kind === 'file') return surface.path;
  if (surface.kind === 'folder') return `${surface.path}(.*)`;
  const path = `${base}${surface.route.segment}`;
  return surface.route.pattern.test(`/${surface.route.segment}`) ? path : `${path}/:slug`;
}

function listOf(headers: Readonly<Record<string, string>>) {
  return Object.entries(headers).map(([key, value]) => ({ key, value }));
}
