import { tabStorage } from '../../shared/storage/safe-storage.ts';
import { beginAgain } from '../shared/begin-again.ts';
import { draw } from '../shared/draw.ts';
import { slugOf } from '../shared/page-address.ts';
import { createPageSetting } from '../shared/page-setting.ts';
import { PAGE_WORDS } from '../shared/page-words.ts';
import { panelOptions } from '../shared/panel-options.ts';
import { spokenBy } from '../shared/spoken-by.ts';
import { whenShown } from '../shared/when-shown.ts';
import { GeniePage } from './GeniePage.tsx';
import { createKeptGrant } from './kept-grant.ts';
import { openModel } from './open-model.ts';
import { pageTitle } from '../shared/page-title.ts';
import { takeAccessToken } from './take-access-token.ts';

// First of all, so that nothing that follows can pass the token on.
const fromAddress = takeAccessToken();

const slug = slugOf(location.pathname);
const grants = createKeptGrant(tabStorage(), slug);
const root = document.querySelector<HTMLElement>('.page') ?? document.body;

await whenShown();
if (fromAddress !== undefined && grants.keep(fromAddress)) await beginAgain();
const model = openModel({ options: panelOptions(slug), container: root, grants, fromAddress });
const setting = createPageSetting(PAGE_WORDS, () => spokenBy(model.welcome.value));

draw(root, () => {
  const text = setting.messages.value;
  if (!text || !setting.words.value) return undefined;
  const title = (document.title = pageTitle(model.welcome.value, text));
  return <GeniePage slug={slug} title={title} model={model} text={text} setting={setting} />;
});

// Another link to this Genie, pasted into the same tab: only the fragment changes, so the browser does not load.
addEventListener('hashchange', () => {
  const token = takeAccessToken();
  if (token === undefined) return;
  grants.keep(token);
  location.reload();
});
