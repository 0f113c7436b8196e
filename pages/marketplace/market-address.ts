/** A Genie's page, from the marketplace's address `href`, which may be below a path of its host and end in a slash. */
export function genieAddress(slug: string, href: string): string {
  const url = new URL(href);
  url.pathname = `${url.pathname.replace(/[^/]*\/?$/, '')}g/${encodeURIComponent(slug)}`;
  url.search = '';
  url.hash = '';
  return url.href;
}
