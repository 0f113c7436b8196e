import { effect, signal } from '@preact/signals-core';
import { createApiClient } from '../../shared/api/api-client.ts';
import { tabStorage } from '../../shared/storage/safe-storage.ts';
import type { Welcome } from '../../shared/welcome.ts';
import { focusFirst } from '../../widget/panel/focus.ts';
import { apiBase } from '../shared/api-base.ts';
import { draw } from '../shared/draw.ts';
import { enter } from '../shared/enter.ts';
import { codeIdOf, slugOf } from '../shared/page-address.ts';
import { createPageSetting } from '../shared/page-setting.ts';
import { isStillPrepared } from '../shared/prepared.ts';
import { pageTitle } from '../shared/page-title.ts';
import { spokenBy } from '../shared/spoken-by.ts';
import { whenIdle } from '../shared/when-idle.ts';
import { logScan } from './log-scan.ts';
import { mayCount } from './may-count.ts';
import { mayPrefetch } from './may-prefetch.ts';
import { QR_WORDS } from './qr-words.ts';
import { QrPage } from './QrPage.tsx';

const slug = slugOf(location.pathname);
const root = document.querySelector<HTMLElement>('.page') ?? document.body;

const model = await enter(slug, root);
const setting = createPageSetting(QR_WORDS, () => spokenBy(model.welcome.value));
const hasBegun = signal(false);

const onTalk = () => {
  model.begin();
  hasBegun.value = true;
  focusFirst(root.querySelector('[part=panel]'));
};
const onType = () => {
  hasBegun.value = true;
  root.querySelector<HTMLElement>('[part=input]')?.focus();
};

draw(root, () => {
  const [text, words] = [setting.messages.value, setting.words.value];
  if (!text || !words || isStillPrepared(root, model.welcome.value)) return undefined;
  const title = (document.title = pageTitle(model.welcome.value, text));
  const shown = { slug, title, model, hasBegun: hasBegun.value, text, words, setting };
  return <QrPage {...shown} onTalk={onTalk} onType={onType} />;
});

const stop = effect(() => {
  const welcome = model.welcome.value;
  if ('genie' in welcome) void settle(welcome);
});

/** When the page stands and nobody waits: first what is owed to the owner, then what may be needed next. */
async function settle({ genie, status }: Extract<Welcome, { genie: object }>) {
  await whenIdle();
  stop();
  const api = createApiClient({ baseUrl: apiBase(), fetch: fetchToTheEnd });
  void logScan(genie, codeIdOf(location.search), { api, storage: tabStorage(), mayCount: mayCount() });
  if (status === 'open' && mayPrefetch())
    import('../../shared/voice/livekit/livekit-room.ts').catch(() => undefined); // a failure shows when it is needed
}

/** Also when the visitor leaves meanwhile. */
function fetchToTheEnd(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  return fetch(input, { ...init, keepalive: true });
}
