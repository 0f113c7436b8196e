import '@preact/signals'; // binds components to the signals that they read
import { render } from 'preact';
import { followLanguage } from '../../shared/messages/follow-language.ts';
import { tabStorage } from '../../shared/storage/safe-storage.ts';
import { DEFAULT_OPTIONS } from '../../widget/options.ts';
import { panelSheet } from '../../widget/panel/panel-sheet.ts';
import { apiBase } from './api-base.ts';
import { GeniePage } from './GeniePage.tsx';
import { createKeptGrant } from './kept-grant.ts';
import { openModel } from './open-model.ts';
import { slugOf } from './slug-of.ts';
import { takeAccessToken } from './take-access-token.ts';
import { whenShown } from './when-shown.ts';

// First of all, so that nothing that follows can pass the token on.
const fromAddress = takeAccessToken();

const slug = slugOf(location.pathname);
const grants = createKeptGrant(tabStorage(), slug);
const container = document.querySelector<HTMLElement>('#genie') ?? document.body;

await whenShown();
const options = { ...DEFAULT_OPTIONS, genie: slug, api: apiBase(), mode: 'inline' as const };
const model = openModel({ options, container, grants, fromAddress });
const { messages } = followLanguage(() => {
  const welcome = model.welcome.value;
  return ['genie' in welcome ? welcome.genie.settings.language : '', ...navigator.languages];
});

document.adoptedStyleSheets = [...document.adoptedStyleSheets, panelSheet()];
container.replaceChildren(); // the skeleton has done its work
render(<GeniePage model={model} messages={messages} options={options} />, container);

// Another link to this Genie, pasted into the same tab: only the fragment changes, so the browser does not load.
addEventListener('hashchange', () => {
  const token = takeAccessToken();
  if (token === undefined) return;
  grants.keep(token);
  location.reload();
});
