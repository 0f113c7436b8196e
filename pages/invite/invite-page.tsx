import { effect } from '@preact/signals-core';
import { render } from 'preact';
import { createApiClient } from '../../shared/api/api-client.ts';
import { chooseLanguage } from '../../shared/messages/choose-language.ts';
import { INVITE_WORDS } from '../../shared/messages/invite/invite-words.ts';
import { loadWords } from '../../shared/messages/translations.ts';
import { tabStorage } from '../../shared/storage/safe-storage.ts';
import { createKeptGrant } from '../shared/kept-grant.ts';
import { apiBase } from '../shared/api-base.ts';
import { beginAgain } from '../shared/begin-again.ts';
import { createVisitorChoice } from '../shared/visitor-choice.ts';
import { whenShown } from '../shared/when-shown.ts';
import { pickInvite, putInvite } from './carry-invite.ts';
import { InviteModel } from './invite-model.ts';
import { InvitePage, noticeOf } from './InvitePage.tsx';
import { geniePath, slugOfInvite } from './slug-of-invite.ts';
import { takeInvite } from './take-invite.ts';

// First of all, so that nothing that follows can pass the code on.
const fromAddress = takeInvite();

const choice = createVisitorChoice();
const language = chooseLanguage([choice.language.peek(), ...navigator.languages]);
const text = await loadWords(INVITE_WORDS, language);
const slug = slugOfInvite(location.pathname);
const container = document.querySelector<HTMLElement>('#invite') ?? document.body;

await whenShown();
if (fromAddress && putInvite(tabStorage(), fromAddress)) await beginAgain();
const invite = fromAddress ?? pickInvite(tabStorage());
const model = new InviteModel({
  api: createApiClient({ baseUrl: apiBase() }),
  slug,
  invite,
  enter(accessToken) {
    const isKept = createKeptGrant(tabStorage(), slug).keep(accessToken);
    if (isKept) location.replace(geniePath(location.pathname)); // back leads to where the visitor was before the invite
    return isKept;
  },
});

document.documentElement.lang = language;
document.documentElement.dir = text.dir;
document.documentElement.dataset.theme = choice.theme.peek();
container.replaceChildren(); // the skeleton has done its work
let shown = model.state.peek().status;
effect(() => {
  const state = model.state.value;
  document.title = noticeOf(state, text).title;
  render(
    <InvitePage
      state={state}
      text={text}
      onAccept={() => void model.accept()}
      onReread={() => void model.read()}
    />,
    container,
  );
  // The button that was pressed may be gone: go on reading where there is news.
  const isNews = state.status !== shown && state.status !== 'accepting';
  shown = state.status;
  if (isNews && document.activeElement === document.body) container.querySelector('h1')?.focus();
});
void model.read();

// Another invite, pasted into the same tab: only the fragment changes, so the browser does not load.
addEventListener('hashchange', () => location.reload());
