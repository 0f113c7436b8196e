import { pageHeaders } from './page-headers.ts';
import { PAGE_ROUTES, type PageRoute } from './page-routes.ts';
import { EVERGREEN_HEADERS, IMMUTABLE_HEADERS } from './widget-headers.ts';

type Headers = Readonly<Record<string, string>>;

/** Addresses that a host treats alike. */
export type Surface =
  /** A page for each slug, or one page; `file` where none was prerendered. */
  | { kind: 'page'; route: PageRoute; file: string; headers: Headers }
  /** Everything below `path`. */
  | { kind: 'folder'; path: string; headers: Headers }
  | { kind: 'file'; path: string; headers: Headers };

/** For every answer, whatever it is. */
export const ALWAYS: Headers = { 'x-content-type-options': 'nosniff' };

/**
 * All that is served of a build, with the headers of each (trust: headers). The one source for the demo's server and
 * for the rules of every host.
 * @param pages those that the build has, by their folder below `pages`.
 */
export function surfaces(base: string, connect: readonly string[], pages: ReadonlySet<string>): Surface[] {
  return [
    ...PAGE_ROUTES.filter(({ page }) => pages.has(page)).map((route): Surface => ({
      kind: 'page',
      route,
      file: `${base}pages/${route.page}/index.html`,
      headers: pageHeaders({ connect, ...route }),
    })),
    { kind: 'folder', path: `${base}assets/`, headers: IMMUTABLE_HEADERS },
    { kind: 'folder', path: `${base}v/`, headers: IMMUTABLE_HEADERS }, // a published version never changes
    { kind: 'file', path: `${base}widget.js`, headers: EVERGREEN_HEADERS },
    { kind: 'file', path: `${base}widget.single.js`, headers: EVERGREEN_HEADERS },
    { kind: 'file', path: `${base}manifest.json`, headers: EVERGREEN_HEADERS },
    // Where a host has no rules, it answers whatever it does not find by this page, which then goes on by itself.
    {
      kind: 'file',
      path: `${base}404.html`,
      headers: pageHeaders({ connect, isSecretAddress: true, isNeverFramed: true }),
    },
  ];
}
