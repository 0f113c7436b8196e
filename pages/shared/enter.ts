import { tabStorage } from '../../shared/storage/safe-storage.ts';
import type { OwnedPanelModel } from '../../widget/panel/create-panel-model.ts';
import { beginAgain } from './begin-again.ts';
import { createKeptGrant } from './kept-grant.ts';
import { openModel } from './open-model.ts';
import { panelOptions } from './panel-options.ts';
import { takeAccessToken } from './take-access-token.ts';
import { whenShown } from './when-shown.ts';

/**
 * The way into a page of one Genie, with the grant of its address or of this tab. The token is off the address bar
 * when this returns to its caller for the first time: nothing that follows can pass it on.
 */
export async function enter(slug: string, container: HTMLElement): Promise<OwnedPanelModel> {
  const fromAddress = takeAccessToken();
  const grants = createKeptGrant(tabStorage(), slug);
  // Another link to this Genie, pasted into the same tab: only the fragment changes, so the browser does not load.
  addEventListener('hashchange', () => {
    const token = takeAccessToken();
    if (token === undefined) return;
    grants.keep(token);
    location.reload();
  });
  await whenShown();
  if (fromAddress !== undefined && grants.keep(fromAddress)) await beginAgain();
  return openModel({ options: panelOptions(slug), container, grants, fromAddress });
}
