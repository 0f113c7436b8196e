/** Pages of ours that lead to one slug: a Genie's, a portal's, a QR code's, the print kit. */
export type PageKind = 'g' | 'p' | 'q' | 'print';

/** The slug in `/g/{slug}` and its likes; '' where the address has none, or one that cannot be read. */
export function slugOf(pathname: string): string {
  const [, slug = ''] = /\/(?:g|p|q|print)\/([^/]+)\/?$/.exec(pathname) ?? [];
  try {
    return decodeURIComponent(slug);
  } catch {
    return ''; // a broken escape such as `%E0`
  }
}

/** Another page of the deployment that served `href`, which may be below a path of its host. */
export function pageUrl(kind: PageKind, slug: string, href: string = location.href): string {
  const url = new URL(href);
  url.pathname = url.pathname.replace(/[^/]+\/[^/]+\/?$/, `${kind}/${encodeURIComponent(slug)}`);
  url.search = '';
  url.hash = '';
  return url.href;
}

/** The same from the root of its host. */
export function pagePath(kind: PageKind, slug: string, href?: string): string {
  return new URL(pageUrl(kind, slug, href)).pathname;
}

/** The QR code that was scanned, from `?c=`; undefined where there is none, or no uuid. */
export function codeIdOf(search: string): string | undefined {
  const id = new URLSearchParams(search).get('c') ?? '';
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id) ? id.toLowerCase() : undefined;
}

/** An address as people copy it from paper: without protocol and parameters, in letters rather than escapes. */
export function spokenAddress(href: string): string {
  const { host, pathname } = new URL(href);
  try {
    return host + decodeURI(pathname).replace(/\/$/, '');
  } catch {
    return host + pathname;
  }
}
