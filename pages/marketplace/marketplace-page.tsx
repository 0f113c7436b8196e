import { effect, signal } from '@preact/signals-core';
import { createApiClient } from '../../shared/api/api-client.ts';
import { listCategories, type Category } from '../../shared/contract/list-categories.ts';
import type { Listing } from '../../shared/contract/listing.ts';
import { listListings } from '../../shared/contract/list-listings.ts';
import { listTrending } from '../../shared/contract/list-trending.ts';
import { apiBase } from '../shared/api-base.ts';
import { draw } from '../shared/draw.ts';
import { nextTask } from '../shared/next-task.ts';
import { forgetPrepared, isStillPrepared, preparedAnswer, preparedLanguage } from '../shared/prepared.ts';
import { createPageSetting } from '../shared/page-setting.ts';
import { whenShown } from '../shared/when-shown.ts';
import { isSameBrowse, keyOf, PAGE_SIZE, type Browse } from './browse.ts';
import { createBrowseHistory } from './browse-history.ts';
import { BrowseModel } from './browse-model.ts';
import { browseTitle } from './browse-title.ts';
import { explainFailure } from './explain-failure.ts';
import { GreetingPlayer } from './greeting-player.ts';
import { createKeptAnswers } from './kept-answers.ts';
import { createMarketAddress } from './market-address.ts';
import { MARKETPLACE_WORDS } from './marketplace-words.ts';
import { MarketplacePage } from './MarketplacePage.tsx';
import { readPreparedMarket } from './prepared-market.ts';
import { wait } from './wait.ts';

const TYPING_MS = 250;

const root = document.querySelector<HTMLElement>('.page') ?? document.body;
await whenShown();
// What was prerendered is taken over step by step; a page that has only a skeleton is in a hurry.
const takeStep = preparedLanguage(root) ? nextTask : () => Promise.resolve();
await takeStep();

const setting = createPageSetting(MARKETPLACE_WORDS);
const api = createApiClient({ baseUrl: apiBase() });
const kept = createKeptAnswers();
const inlined = readPreparedMarket(preparedAnswer());
const address = createMarketAddress(location, inlined?.browse);
const first = address.read();
const prepared = inlined && isSameBrowse(first, inlined.browse) ? inlined : undefined;
if (prepared) kept.keep(keyOf(first), prepared.list);
else forgetPrepared(root);
const categories = signal<readonly Category[]>(prepared?.categories ?? []);
const trending = signal<readonly Listing[] | undefined>(prepared?.trending);
const player = new GreetingPlayer(() => new Audio());
const model = new BrowseModel({
  browse: first,
  ask: ({ search, category, sort, page }, ended) =>
    api.call(
      listListings,
      {
        limit: PAGE_SIZE,
        offset: (page - 1) * PAGE_SIZE,
        query: { search: search.trim() || undefined, category: category || undefined, sortBy: sort },
      },
      { signal: ended },
    ),
  wait,
  explain: (cause, failures) => explainFailure(cause, navigator.onLine, Date.now(), failures),
  kept,
});
const history = createBrowseHistory(window, address, (browse) => void show(browse));

draw(root, () => {
  const [messages, words] = [setting.messages.value, setting.words.value];
  const state = model.state.value;
  if (!messages || !words || isStillPrepared(root, state)) return undefined;
  document.title = browseTitle(state.browse, words.market);
  return (
    <MarketplacePage
      state={state}
      categories={categories.value}
      trending={trending.value}
      hearing={player.hearing.value}
      url={location.origin + address.write(state.browse)}
      setting={setting}
      language={messages.language}
      words={words}
      hrefOf={address.write}
      onType={type}
      onTyped={history.endTyping}
      onGo={go}
      onTurn={turn}
      onHear={(id, { preview_url }) => void player.toggle(id, preview_url)}
      onRetry={retry}
    />
  );
});
effect(() => {
  if (model.state.value.status === 'ready' && setting.words.value) history.arrive();
});

await takeStep();
void model.open(model.state.peek().browse);
if (!prepared) {
  void loadCategories();
  void loadTrending();
}

addEventListener('online', () => void model.retry());
addEventListener('pagehide', player.stop);
// From a card only: whoever speaks to their browser would set off a key that works everywhere.
addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  const isPlain = !ctrlKey && !metaKey && !altKey;
  if (key !== '/' || !isPlain || !(target instanceof Element) || !target.closest('.listing')) return;
  const field = root.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) return;
  event.preventDefault(); // the key belongs to the shortcut, not into the field
  field.focus();
  field.select();
});

function show(browse: Browse, waitMs = 0) {
  player.stop();
  return model.open(browse, waitMs);
}

function type(search: string) {
  const browse = { ...model.state.peek().browse, search, page: 1 };
  history.go(browse, true);
  void show(browse, TYPING_MS);
}

function go(browse: Browse) {
  history.go(browse, false);
  void show(browse);
}

/** The list begins at its top again, also for the keyboard. */
function turn(browse: Browse) {
  go(browse);
  focusResults();
  scrollTo(0, resultsTop());
}

function retry() {
  void model.retry();
  focusResults();
}

function focusResults() {
  root.querySelector<HTMLElement>('#results-title')?.focus({ preventScroll: true });
}

function resultsTop(): number {
  const top = root.querySelector('#results-title')?.getBoundingClientRect().top ?? 0;
  return Math.max(top + scrollY - 16, 0);
}

/** Both make the page better, and it is whole without them. */
async function loadCategories() {
  categories.value = await api.call(listCategories, {}).then(
    (answer) => answer.categories,
    () => [],
  );
}

async function loadTrending() {
  trending.value = await api.call(listTrending, {}).then(
    ({ genies }) => genies,
    () => [],
  );
}
