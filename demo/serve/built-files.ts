import { pageHeaders } from '../../shared/hosting/page-headers.ts';
import { PAGE_ROUTES, type PageRoute } from '../../shared/hosting/page-routes.ts';
import { sendFile } from './send.ts';
import type { Exchange, Handle } from './exchange.ts';
import type { StaticFile, StaticFiles } from './static-files.ts';
import { EVERGREEN_HEADERS, IMMUTABLE_HEADERS } from '../../shared/hosting/widget-headers.ts';

/** Serves what `npm run build` made: the widget, its chunks, our pages. */
export function serveBuiltFiles(files: StaticFiles, connect: readonly string[]): Handle {
  return (exchange) => {
    const { pathname } = exchange.url;
    const path = decoded(pathname);
    const route = PAGE_ROUTES.find(({ pattern }) => pattern.test(pathname));
    const page = route && (files.get(preparedFile(path)) ?? files.get(pageFile(route)));
    if (page) return sendPage(exchange, page, route, connect);
    if (/\.html$|\/\.(?!well-known\/)/.test(path)) return false; // pages have their own addresses; dot files are the build's
    const file = files.get(path.slice(1));
    if (!file) return false;
    const isImmutable = /^\/(assets|v)\//.test(path);
    return sendFile(exchange, file, isImmutable ? IMMUTABLE_HEADERS : EVERGREEN_HEADERS);
  };
}

/** The pages that this build has. */
export function builtPages(files: StaticFiles): Set<string> {
  return new Set(PAGE_ROUTES.filter((route) => files.has(pageFile(route))).map(({ page }) => page));
}

function sendPage(exchange: Exchange, page: StaticFile, route: PageRoute, connect: readonly string[]) {
  return sendFile(exchange, page, pageHeaders({ connect, ...route }));
}

function pageFile({ page }: PageRoute): string {
  return `pages/${page}/index.html`;
}

/** Where the prerenderer puts a page. */
function preparedFile(path: string): string {
  return `${path.replace(/^\/|\/$/g, '')}/index.html`;
}

/** Slugs and folders may be escaped in an address. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return ''; // a broken escape such as `%E0`
  }
}
