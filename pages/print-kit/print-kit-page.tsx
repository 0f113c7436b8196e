import { effect, signal, untracked } from '@preact/signals-core';
import { createApiClient } from '../../shared/api/api-client.ts';
import type { Genie } from '../../shared/contract/genie.ts';
import { bootstrap, type Welcome } from '../../shared/welcome.ts';
import { apiBase } from '../shared/api-base.ts';
import { draw } from '../shared/draw.ts';
import { pageUrl, slugOf, spokenAddress } from '../shared/page-address.ts';
import { createPageSetting } from '../shared/page-setting.ts';
import { spokenBy } from '../shared/spoken-by.ts';
import { whenShown } from '../shared/when-shown.ts';
import { defaultTexts } from './default-texts.ts';
import { createKitModel } from './kit-model.ts';
import { DEFAULT_SETTINGS, type KitSettings } from './kit-settings.ts';
import { KIT_WORDS } from './kit-words.ts';
import { kitTitle } from './kit-title.ts';
import { KitPage } from './KitPage.tsx';
import type { Kit, KitProblem } from './make-kit.ts';

const TYPING_MS = 150;

type Model = ReturnType<typeof createKitModel<Kit, KitProblem>>;

const slug = slugOf(location.pathname);
const root = document.querySelector<HTMLElement>('.page') ?? document.body;
const welcome = signal<Welcome>({ status: 'loading' });
const model = signal<Model | undefined>(undefined);

await whenShown();
const setting = createPageSetting(KIT_WORDS, () => spokenBy(welcome.value));
const api = createApiClient({ baseUrl: apiBase() });

draw(root, () => {
  const [text, words] = [setting.messages.value, setting.words.value];
  if (!text || !words) return undefined;
  const { value: shown } = welcome;
  document.title = kitTitle(shown, text, words);
  return (
    <KitPage
      slug={slug}
      welcome={shown}
      model={model.value}
      setting={setting}
      text={text}
      words={words}
      onRetry={() => void load()}
    />
  );
});

// Once the Genie is there, and again when its words have come: what the owner has not written is in the page's language.
effect(() => {
  const { value: shown } = welcome;
  if (!('genie' in shown) || !setting.words.value) return;
  untracked(() => {
    model.value ??= openKit(shown.genie);
    void model.value.check();
  });
});

await load();

addEventListener('online', () => {
  if (welcome.peek().status === 'unreachable') void load();
});

async function load() {
  welcome.value = { status: 'loading' };
  welcome.value = await bootstrap(api, slug);
}

function openKit({ name }: Genie): Model {
  return createKitModel<Kit, KitProblem>({
    initial: DEFAULT_SETTINGS,
    make: (settings) => makeInTime(settings, name),
    pause: () => new Promise((resolve) => setTimeout(resolve, TYPING_MS)),
  });
}

/** All that makes codes and posters loads once the form can be seen. */
async function makeInTime(settings: KitSettings, name: string): Promise<Kit | KitProblem> {
  const file = await import('./make-kit.ts').catch(() => undefined);
  if (!file) return 'not-loaded';
  const url = pageUrl('q', slug) + (settings.codeId && `?c=${encodeURIComponent(settings.codeId)}`);
  const words = setting.words.peek() ?? KIT_WORDS.en;
  const { heading, invitation } = defaultTexts(name, words);
  const texts = {
    heading: settings.heading ?? heading,
    invitation: settings.invitation ?? invitation,
    name,
    address: spokenAddress(url),
  };
  return file.makeKit({ settings, url, texts, isRightToLeft: document.documentElement.dir === 'rtl' });
}
