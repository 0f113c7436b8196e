import { cleanup, render } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { Listing } from '../../../shared/contract/listing.ts';
import { Portal } from '../../../shared/contract/open-portal.ts';
import { en } from '../../../shared/messages/en.ts';
import { inviteEn } from '../../../shared/messages/invite/invite-en.ts';
import { LANGUAGE_NAMES } from '../../../shared/messages/language-names.ts';
import { InvitePage } from '../../../pages/invite/InvitePage.tsx';
import type { InviteState } from '../../../pages/invite/invite-model.ts';
import { EVERYTHING } from '../../../pages/marketplace/browse.ts';
import type { BrowseState } from '../../../pages/marketplace/browse-state.ts';
import { MARKETPLACE_WORDS } from '../../../pages/marketplace/marketplace-words.ts';
import { MarketplacePage } from '../../../pages/marketplace/MarketplacePage.tsx';
import { PORTAL_WORDS } from '../../../pages/portal/portal-words.ts';
import { SwitchDialog } from '../../../pages/portal/SwitchDialog.tsx';
import { PRERENDER_WORDS } from '../../../pages/prerender/prerender-words.ts';
import { renderGenie, renderLanding, renderPortal } from '../../../pages/prerender/views.ts';
import { stillSetting } from '../../../pages/prerender/views/still-setting.ts';
import { createKitModel } from '../../../pages/print-kit/kit-model.ts';
import { formatLength } from '../../../pages/print-kit/format-length.ts';
import { DEFAULT_SETTINGS, DISTANCES_MM } from '../../../pages/print-kit/kit-settings.ts';
import { KIT_WORDS } from '../../../pages/print-kit/kit-words.ts';
import { KitPage } from '../../../pages/print-kit/KitPage.tsx';
import type { Kit, KitProblem } from '../../../pages/print-kit/make-kit.ts';
import { QR_WORDS } from '../../../pages/qr/qr-words.ts';
import { PAGE_WORDS } from '../../../pages/shared/page-words.ts';
import { SHARE_WORDS } from '../../../pages/shared/share/share-words.ts';
import { ShareView } from '../../../pages/shared/share/ShareView.tsx';
import { speakPseudo, untranslated } from '../../support/pseudo-locale.ts';
import { STILL_MARKETPLACE } from '../../support/still-marketplace.ts';
import { fillJsdomGaps } from '../panel/jsdom-gaps.ts';
import { makeGenie } from './make-genie.ts';

fillJsdomGaps();
afterEach(cleanup);
beforeAll(() => {
  const pages = [PAGE_WORDS, PORTAL_WORDS, KIT_WORDS, QR_WORDS, SHARE_WORDS, MARKETPLACE_WORDS];
  speakPseudo(en, inviteEn, PRERENDER_WORDS.en, ...pages.map((words) => words.en));
});

/** What others have written, and languages under their own names. */
const DATA = [
  ...'Sunny Dental|Sunny Group|Health|Front desk|S|https://genies.example|localhost'.split('|'),
  ...Object.values(LANGUAGE_NAMES),
  ...DISTANCES_MM.map((mm) => formatLength('en', mm)),
];
const ADDRESS = 'https://genies.example/g/sunny';
const nothing = () => undefined;
const genie = makeGenie({ category: 'Health', saved_qr_codes: [{ id: 'c-1', name: 'Front desk' }] });

test.each([
  ['a Genie’s page', () => renderGenie(genie, ADDRESS)],
  ['a resting Genie’s page', () => renderGenie(makeGenie({ is_active: false }), ADDRESS)],
  ['a printed code’s page', () => renderLanding(genie, ADDRESS)],
  ['a portal', () => renderPortal(portalOf([genie, makeGenie({ is_active: false })]), ADDRESS)],
  ['an empty portal', () => renderPortal(portalOf([]), ADDRESS)],
])('%s says nothing that is not translated', async (_name, draw) => {
  const { markup, description, noScript } = await draw();
  document.body.innerHTML = `${markup}<p>${noScript}</p><p>${description}</p>`;

  expect(markup).toContain('[');
  expect(untranslated(document.body, DATA)).toEqual([]);
});

function portalOf(agents: readonly unknown[]) {
  return Portal.parse({ id: 'p-1', name: 'Sunny Group', url_name: 'group', agents });
}

const names = { genieName: 'Sunny Dental', invitedBy: 'Front desk', email: 'ada@bea.example' };
const invites: InviteState[] = [
  { status: 'reading' },
  { status: 'offered', names },
  { status: 'accepting', names },
  { status: 'check-mail', email: names.email },
  { status: 'refused' },
  { status: 'unreachable', names },
  { status: 'busy', names: undefined },
];

test.each(invites)('an invite that is $status says nothing that is not translated', (state) => {
  const { container } = render(
    <InvitePage state={state} text={inviteEn} onAccept={nothing} onReread={nothing} />,
  );

  expect(untranslated(container, DATA)).toEqual([]);
});

const listing = Listing.parse({
  slug: 'sunny',
  name: 'Sunny Dental',
  category: 'Health',
  rating: 4.5,
  is_demo_genie: true,
  preview_url: 'https://genies.example/hello.opus',
});
const asked = { browse: EVERYTHING, asked: 1 };
const searched = { ...EVERYTHING, search: 'Health', category: 'Health' };
const shown = (count: number, genies: readonly Listing[], browse = EVERYTHING) => ({
  status: 'ready' as const,
  browse,
  asked: 1,
  shown: { browse, answer: { genies, count } },
});
const lists: Record<string, BrowseState> = {
  loading: { status: 'loading', ...asked, shown: undefined },
  full: shown(300, [listing]),
  'without a match': shown(0, [], searched),
  bare: shown(0, []),
  'past its end': shown(30, [], { ...EVERYTHING, page: 9 }),
  offline: { status: 'failed', ...asked, why: 'offline', retryAtMs: undefined },
  busy: { status: 'failed', ...asked, why: 'busy', retryAtMs: Date.now() + 5000 },
  'out of reach': { status: 'failed', ...asked, why: 'unreachable', retryAtMs: undefined },
};

test.each(Object.entries(lists))('a marketplace that is %s is translated', async (_name, state) => {
  const { setting, words } = await stillSetting(MARKETPLACE_WORDS, 'en');
  const { container } = render(
    <MarketplacePage
      state={state}
      categories={[{ name: 'Health', count: 3 }]}
      trending={[listing]}
      hearing={{ status: 'failed', id: 'sunny' }}
      url={ADDRESS}
      setting={setting}
      language="en"
      words={words}
      {...STILL_MARKETPLACE}
    />,
  );

  expect(untranslated(container, DATA)).toEqual([]);
});

const PROBLEMS = Object.keys(KIT_WORDS.en.problems) as KitProblem[];

test.each(PROBLEMS)('a print kit whose code is %s says so in translated words', async (why) => {
  const { setting, text, words } = await stillSetting(KIT_WORDS, 'en');
  const model = createKitModel<Kit, KitProblem>({
    initial: DEFAULT_SETTINGS,
    make: async () => why,
    pause: async () => undefined,
  });
  await model.check();
  const all = { slug: 'sunny', model, setting, text, words, onRetry: nothing };
  const { container } = render(<KitPage {...all} welcome={{ status: 'resting', genie }} />);

  expect(container.textContent).toContain(words.problems[why]);
  expect(untranslated(container, DATA)).toEqual([]);
});

test.each([
  { status: 'private', genieName: 'Sunny Dental', link: 'none' },
  { status: 'absent' },
  { status: 'unreachable', code: 'RATE_LIMIT_EXCEEDED', retryAfterMs: 5000, mayHaveSpent: true },
] as const)('a print kit of a Genie that is $status is translated', async (welcome) => {
  const { setting, text, words } = await stillSetting(KIT_WORDS, 'en');
  const all = { slug: 'sunny', model: undefined, setting, text, words, onRetry: nothing };
  const { container } = render(<KitPage {...all} welcome={welcome} />);

  expect(untranslated(container, DATA)).toEqual([]);
});

test('sharing, and changing over to another Genie, are translated', () => {
  const name = 'Sunny Dental';
  const doors = { url: ADDRESS, codeUrl: ADDRESS, printUrl: ADDRESS, onClose: nothing };
  const choice = { from: name, to: name, onLeave: nothing, onStay: nothing };
  document.body.innerHTML =
    renderToString(<ShareView name={name} {...doors} words={SHARE_WORDS.en} />) +
    renderToString(<SwitchDialog {...choice} words={PORTAL_WORDS.en} />);

  expect(document.querySelectorAll('button').length).toBeGreaterThan(3);
  expect(untranslated(document.body, DATA)).toEqual([]);
});
