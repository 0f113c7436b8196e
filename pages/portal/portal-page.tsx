import { effect } from '@preact/signals-core';
import { createApiClient } from '../../shared/api/api-client.ts';
import { focusFirst } from '../../widget/panel/focus.ts';
import { replayBootstrap } from '../../widget/panel/replay-bootstrap.ts';
import { apiBase } from '../shared/api-base.ts';
import { draw } from '../shared/draw.ts';
import { slugOf } from '../shared/page-address.ts';
import { createPageSetting } from '../shared/page-setting.ts';
import { isStillPrepared, preparedAnswer } from '../shared/prepared.ts';
import { takeAccessToken } from '../shared/take-access-token.ts';
import { whenShown } from '../shared/when-shown.ts';
import { addressOfGenie, chosenGenie } from './chosen-genie.ts';
import { loadPortal } from './load-portal.ts';
import { openWithGrant } from './open-with-grant.ts';
import { openPanelRoom } from './panel-room.ts';
import { createPortalModel } from './portal-model.ts';
import { portalTitle } from './portal-title.ts';
import { PORTAL_WORDS } from './portal-words.ts';
import { PortalPage } from './PortalPage.tsx';

const slug = slugOf(location.pathname);
const root = document.querySelector<HTMLElement>('.page') ?? document.body;

const token = takeAccessToken();
await whenShown();
if (token !== undefined) await openWithGrant(token, chosenGenie(location));
const setting = createPageSetting(PORTAL_WORDS);
const prepared = preparedAnswer();
const api = createApiClient({
  baseUrl: apiBase(),
  fetch: replayBootstrap(
    prepared === undefined ? undefined : { status: 200, body: { success: true, data: prepared } },
  ),
});
const model = createPortalModel({
  load: () => loadPortal(api, slug),
  openRoom: (genie) => openPanelRoom(genie, setting.choice, root),
});

/** Back to what the address said before it was refused; the step in the history is gone, the call is not. */
const onStay = () => {
  model.stay();
  const { slug: stayed } = model.place.peek();
  history.replaceState(history.state, '', stayed ? addressOfGenie(stayed) : ' ');
};

draw(root, () => {
  const [text, words] = [setting.messages.value, setting.words.value];
  if (!text || !words || isStillPrepared(root, model.state.value)) return undefined;
  const { slug: chosen, room } = model.place.value;
  const title = portalTitle(model.state.value, chosen ? room?.genie.name : undefined, words);
  document.title = title;
  const shown = { slug, title, model, setting, text, words };
  return <PortalPage {...shown} onStay={onStay} onRetry={() => void enter()} />;
});

await enter();

addEventListener('online', () => {
  if (model.state.peek().status === 'unreachable') void enter();
});
addEventListener('hashchange', () => {
  const { slug: before } = model.place.peek();
  follow();
  const { slug: after, wanted } = model.place.peek();
  if (wanted || before === after) return;
  if (after) focusRoom();
  else root.querySelector<HTMLElement>(`a[href="${addressOfGenie(before)}"]`)?.focus();
});

async function enter() {
  await model.load();
  follow();
}

/** Goes where the address leads; of its two forms the shorter one stays. */
function follow() {
  const chosen = chosenGenie(location);
  if (location.search) history.replaceState(history.state, '', location.pathname + addressOfGenie(chosen));
  model.go(chosen);
}

/** Once the Genie's panel is there: its words may still be on their way. */
function focusRoom() {
  const { room } = model.place.peek();
  const stop = effect(() => {
    if (!room?.messages.value || room.model.welcome.value.status === 'loading') return;
    queueMicrotask(() => {
      stop();
      focusFirst(root.querySelector('.room [part=panel]'));
    });
  });
}
