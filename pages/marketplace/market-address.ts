import { readBrowse, writeBrowse } from './browse-address.ts';
import { EVERYTHING, type Browse } from './browse.ts';

/** A prerendered part of the list, such as `/browse/health-2`; the rest of the list has its place in the query. */
const PREPARED = /browse\/(?!marketplace\/?$)[^/]+\/?$/;

/** What the address bar says of the list, and what an address says for a part of it. */
export interface MarketAddress {
  read(): Browse;
  write(browse: Browse): string;
}

/** @param prepared what the page shows at the address at which it was opened. */
export function createMarketAddress(
  location: Pick<Location, 'pathname' | 'search'>,
  prepared: Browse = EVERYTHING,
): MarketAddress {
  const { pathname: opened } = location;
  return {
    read: () =>
      location.pathname === opened && location.search === '' ? prepared : readBrowse(location.search),
    write: (browse) => location.pathname.replace(PREPARED, 'marketplace') + writeBrowse(browse),
  };
}

/** A Genie's page, from the marketplace's address `href`, which may be below a path of its host and end in a slash. */
export function genieAddress(slug: string, href: string): string {
  const url = new URL(href);
  const path = url.pathname.replace(PREPARED, 'marketplace');
  url.pathname = `${path.replace(/[^/]*\/?$/, '')}g/${encodeURIComponent(slug)}`;
  url.search = '';
  url.hash = '';
  return url.href;
}
