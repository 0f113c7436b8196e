import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EVERYTHING, type Browse } from '../../../../pages/marketplace/browse.ts';
import { createBrowseHistory, type HistoryWindow } from '../../../../pages/marketplace/browse-history.ts';
import { createMarketAddress } from '../../../../pages/marketplace/market-address.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A window's history as far as the page uses it: entries with address and state, and a place on the page. */
function setUp({ state = null, address = '/marketplace' }: { state?: unknown; address?: string } = {}) {
  const entries = [{ address, state }];
  let at = 0;
  const heard = new Map<string, (event: never) => void>();
  const location = {
    get pathname() {
      return '/marketplace';
    },
    get search() {
      return new URL(entries[at]?.address ?? '', 'https://genie.test').search;
    },
  };
  const history = {
    get state() {
      return entries[at]?.state;
    },
    scrollRestoration: 'auto',
    pushState(pushed: unknown, _: string, to: string) {
      entries.splice(++at, Infinity, { address: to, state: pushed });
    },
    replaceState(replaced: unknown, _: string, to = entries[at]?.address ?? '') {
      entries[at] = { address: to, state: replaced };
    },
  };
  const page = {
    history,
    location,
    scrollY: 0,
    scrollTo: vi.fn<(x: number, y: number) => void>(),
    addEventListener: (name: string, listener: (event: never) => void) => void heard.set(name, listener),
    setTimeout: (work: () => void, ms: number) => setTimeout(work, ms),
    clearTimeout: (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer),
  };
  const onReturn = vi.fn<(browse: Browse) => void>();
  const model = createBrowseHistory(
    page as unknown as HistoryWindow,
    createMarketAddress(location),
    onReturn,
  );
  const back = () => {
    at--;
    heard.get('popstate')?.({ state: entries[at]?.state } as never);
  };
  const scroll = (y: number) => {
    page.scrollY = y;
    heard.get('scroll')?.({} as never);
    vi.advanceTimersByTime(1_000);
  };
  const leave = () => heard.get('pagehide')?.({} as never);
  return {
    model,
    page,
    onReturn,
    back,
    scroll,
    leave,
    addresses: () => entries.map((entry) => entry.address),
  };
}

const searching = (search: string): Browse => ({ ...EVERYTHING, search });

test('what is typed in one go is one step to go back from', () => {
  const { model, addresses } = setUp();

  for (const search of ['d', 'de', 'den']) {
    model.go(searching(search), true);
    vi.advanceTimersByTime(1_000);
  }
  expect(addresses()).toEqual(['/marketplace', '/marketplace?search=den']);

  model.endTyping();
  model.go(searching('den x'), true);
  vi.advanceTimersByTime(1_000);
  expect(addresses()).toEqual(['/marketplace', '/marketplace?search=den', '/marketplace?search=den+x']);
});

test('letters that come fast change the address once', () => {
  const { model, page } = setUp();
  const written = vi.spyOn(page.history, 'pushState');

  for (const search of ['d', 'de', 'den', 'dent']) model.go(searching(search), true);
  expect(written).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(written).toHaveBeenCalledOnce();
});

test('a step to a category takes what was just being typed along, and does not write it twice', () => {
  const { model, addresses } = setUp();
  model.go(searching('a'), true);

  model.go({ ...searching('a'), category: 'Health' }, false);
  vi.advanceTimersByTime(1_000);

  expect(addresses()).toEqual(['/marketplace', '/marketplace?search=a&category=Health']);
});

test('back leads to what was shown, and to the same place on the page', () => {
  const { model, page, onReturn, back, scroll } = setUp();
  model.arrive();
  scroll(640);
  model.go({ ...EVERYTHING, page: 2 }, false);
  model.arrive();
  scroll(90);

  back();
  expect(onReturn.mock.calls).toEqual([[EVERYTHING]]);
  page.scrollTo.mockClear();
  model.arrive();
  expect(page.scrollTo.mock.calls).toEqual([[0, 640]]);
  model.arrive();
  expect(page.scrollTo).toHaveBeenCalledOnce();
});

test('a reload goes back to its place, once there is something to scroll', () => {
  const { model, page, scroll } = setUp({ state: { y: 1_200 } });
  expect(page.history.scrollRestoration).toBe('manual');
  scroll(0); // the page is still short

  model.arrive();

  expect(page.scrollTo.mock.calls).toEqual([[0, 1_200]]);
});

test('who leaves while typing finds it again', () => {
  const { model, leave, addresses } = setUp();
  model.go(searching('den'), true);

  leave();

  expect(addresses()).toEqual(['/marketplace', '/marketplace?search=den']);
});

test.each([null, 7, { y: 'top' }, { y: -1 }])('a history state of %j is not ours', (state) => {
  const { model, page } = setUp({ state });

  model.arrive();

  expect(page.scrollTo).not.toHaveBeenCalled();
});
