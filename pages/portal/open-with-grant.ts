import { tabStorage } from '../../shared/storage/safe-storage.ts';
import { createKeptGrant } from '../shared/kept-grant.ts';
import { pageUrl } from '../shared/page-address.ts';

/**
 * A portal's link that carries a grant for one of its Genies (`?genie=slug#access_token=…`) goes on to that Genie's
 * own page, with the grant in this tab's storage: a portal shows nobody else's private Genies. Without a Genie in
 * the address, or where the tab keeps nothing, the portal opens as it is.
 */
export async function openWithGrant(accessToken: string, slug: string): Promise<void> {
  if (!slug || !createKeptGrant(tabStorage(), slug).keep(accessToken)) return;
  location.replace(pageUrl('g', slug));
  await new Promise(() => undefined); // the page is on its way out
}
