/** See https://www.sitemaps.org/protocol.html */
const MOST_ADDRESSES = 50_000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The site's map for search engines, as files by name: one, or an index and as many as it takes. */
export function sitemapFiles(
  addresses: readonly string[],
  siteUrl: string,
  mostAddresses = MOST_ADDRESSES,
): Map<string, string> {
  const count = Math.ceil(addresses.length / mostAddresses);
  if (count <= 1) return new Map([['sitemap.xml', urlSet(addresses)]]);
  const names = Array.from({ length: count }, (_, index) => `sitemap-${index + 1}.xml`);
  const locations = names.map(
    (name) => `  <sitemap><loc>${escapeXml(new URL(name, siteUrl).href)}</loc></sitemap>`,
  );
  const files = names.map((name, index): [string, string] => [
    name,
    urlSet(addresses.slice(index * mostAddresses, (index + 1) * mostAddresses)),
  ]);
  const list = document('sitemapindex', locations);
  return new Map([['sitemap.xml', list], ...files]);
}

export function robotsFile(siteUrl: string): string {
  return `User-agent: *\nAllow: /\nSitemap: ${new URL('sitemap.xml', siteUrl).href}\n`;
}

function urlSet(addresses: readonly string[]): string {
  return document(
    'urlset',
    addresses.map((address) => `  <url><loc>${escapeXml(address)}</loc></url>`),
  );
}

function document(root: string, lines: readonly string[]): string {
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<${root} xmlns="${NAMESPACE}">`,
    ...lines,
    `</${root}>`,
    '',
  ].join('\n');
}

/** `URL` has escaped all but these. */
function escapeXml(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
}
