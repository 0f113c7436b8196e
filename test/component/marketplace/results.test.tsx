import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { EVERYTHING, type Browse } from '../../../pages/marketplace/browse.ts';
import { writeBrowse } from '../../../pages/marketplace/browse-address.ts';
import type { BrowseState } from '../../../pages/marketplace/browse-state.ts';
import type { Hearing } from '../../../pages/marketplace/greeting-player.ts';
import { Results } from '../../../pages/marketplace/Results.tsx';
import { Listing } from '../../../shared/contract/listing.ts';
import { marketplaceEn } from '../../../shared/messages/marketplace/marketplace-en.ts';

afterEach(cleanup);

const SUNNY = Listing.parse({
  slug: 'sunny',
  name: 'Sunny Dental',
  category: 'Health',
  rating: 4.5,
  preview_url: 'https://genies.example/hello.opus',
});

const ready = (genies: readonly Listing[], count: number, browse: Browse = EVERYTHING): BrowseState => ({
  status: 'ready',
  browse,
  asked: 1,
  shown: { browse, answer: { genies, count } },
});

function show(state: BrowseState, hearing: Hearing = { status: 'silent' }) {
  const heard = {
    onGo: vi.fn<(browse: Browse) => void>(),
    onTurn: vi.fn<(browse: Browse) => void>(),
    onHear: vi.fn<(id: string, listing: Listing) => void>(),
    onRetry: vi.fn<() => void>(),
  };
  const { container } = render(
    <Results
      state={state}
      hearing={hearing}
      language="en"
      words={marketplaceEn}
      hrefOf={(browse) => `/marketplace${writeBrowse(browse)}`}
      {...heard}
    />,
  );
  return { container, ...heard };
}

test('while the first list is on its way there are shapes, and nothing to press', () => {
  const { container } = show({ status: 'loading', browse: EVERYTHING, asked: 1, shown: undefined });

  expect(container.querySelector('[aria-busy=true]')).not.toBeNull();
  expect(screen.queryAllByRole('link')).toEqual([]);
});

test('while another list is on its way the old one can still be read', () => {
  const shown = { browse: EVERYTHING, answer: { genies: [SUNNY], count: 1 } };
  show({ status: 'loading', browse: { ...EVERYTHING, page: 2 }, asked: 2, shown });

  expect(screen.getByRole('list').getAttribute('aria-busy')).toBe('true');
  screen.getByRole('link', { name: 'Sunny Dental' });
});

test('a listing leads to its Genie, and says how it is rated', () => {
  show(ready([SUNNY], 1));

  expect(screen.getByRole('link', { name: 'Sunny Dental' }).getAttribute('href')).toMatch(/\/g\/sunny$/);
  screen.getByText('Rated 4.5 of 5');
  expect(screen.queryByRole('navigation')).toBeNull();
});

test('demo Genies say that they are, and no others', () => {
  show(ready([SUNNY, { ...SUNNY, slug: 'shown', name: 'Shown', is_demo_genie: true }], 2));

  const cards = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(cards.map((text) => text?.includes('Demo'))).toEqual([false, true]);
});

test('further pages are links, and the one that is shown says so', () => {
  const { onTurn } = show(ready([SUNNY], 100, { ...EVERYTHING, page: 2 }));
  const pages = within(screen.getByRole('navigation', { name: 'Pages' }));

  expect(pages.getByRole('link', { name: 'Page 2' }).getAttribute('aria-current')).toBe('page');
  expect(pages.getByRole('link', { name: 'Previous' }).getAttribute('href')).toBe('/marketplace');
  const next = pages.getByRole('link', { name: 'Next' });
  expect(next.getAttribute('rel')).toBe('next');
  expect(next.getAttribute('href')).toBe('/marketplace?page=3');

  fireEvent.click(next, { ctrlKey: true });
  expect(onTurn).not.toHaveBeenCalled();
  fireEvent.click(next);
  expect(onTurn).toHaveBeenCalledWith({ ...EVERYTHING, page: 3 });
});

test('a search without a match offers to begin anew, in the same order', () => {
  const { onGo } = show(ready([], 0, { ...EVERYTHING, search: 'zzz', sort: 'rating' }));

  screen.getByRole('heading', { name: 'Nothing found for “zzz”' });
  fireEvent.click(screen.getByRole('link', { name: 'Clear search and filters' }));
  expect(onGo).toHaveBeenCalledWith({ ...EVERYTHING, sort: 'rating' });
});

test('beyond the end there is a way to the first page', () => {
  const { onGo } = show(ready([], 30, { ...EVERYTHING, page: 9 }));

  screen.getByRole('heading', { name: 'There is no page 9' });
  fireEvent.click(screen.getByRole('link', { name: 'Go to the first page' }));
  expect(onGo).toHaveBeenCalledWith(EVERYTHING);
});

test('where nothing is listed at all there is nothing to clear', () => {
  show(ready([], 0));

  screen.getByRole('heading', { name: 'Nothing is listed yet' });
  expect(screen.queryAllByRole('link')).toEqual([]);
});

test.each([
  ['offline', 'You are offline'],
  ['busy', 'Many people are asking right now'],
  ['unreachable', 'We cannot reach the marketplace'],
] as const)('where it is %s that is an alert, and one can try again', (why, heading) => {
  const { onRetry } = show({ status: 'failed', browse: EVERYTHING, asked: 1, why, retryAtMs: undefined });

  within(screen.getByRole('alert')).getByRole('heading', { name: heading });
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledOnce();
});

test.each([
  [{ status: 'silent' }, 'Hear it'],
  [{ status: 'loading', id: 'list sunny' }, 'Stop'],
  [{ status: 'playing', id: 'list sunny' }, 'Stop'],
  [{ status: 'playing', id: 'strip sunny' }, 'Hear it'],
] as const)('while it is %o the button says “%s”', (hearing, name) => {
  const { onHear } = show(ready([SUNNY], 1), hearing);

  fireEvent.click(screen.getByRole('button', { name: `${name}: Sunny Dental` }));
  expect(onHear).toHaveBeenCalledWith('list sunny', SUNNY);
});

test('a voice that cannot be played is told', () => {
  show(ready([SUNNY], 1), { status: 'failed', id: 'list sunny' });

  expect(screen.getByRole('alert').textContent).toBe('Its voice cannot be played now.');
});
