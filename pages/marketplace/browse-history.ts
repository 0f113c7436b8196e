import type { Browse } from './browse.ts';
import type { MarketAddress } from './market-address.ts';

/** What of a window is needed here. */
export type HistoryWindow = Pick<
  Window,
  'history' | 'addEventListener' | 'scrollTo' | 'scrollY' | 'setTimeout' | 'clearTimeout'
>;

/** Browsers refuse more than a hundred changes of the address in some seconds. */
const NOTE_MS = 400;
const TYPING_MS = 300;

export interface BrowseHistory {
  /**
   * Puts `browse` into the address: as a step that one can go back from, or in place of the one before, where it is
   * the same thought still being typed.
   */
  go(browse: Browse, isTyped: boolean): void;
  /** What is typed next is a new thought. */
  endTyping(): void;
  /** Once what the address says is shown: scrolls to where the visitor was, if they have been here before. */
  arrive(): void;
}

/** The address, and each step's place on the page. `onReturn` hears of steps back and forth. */
export function createBrowseHistory(
  page: HistoryWindow,
  marketAddress: MarketAddress,
  onReturn: (browse: Browse) => void,
): BrowseHistory {
  const { history } = page;
  let isTyping = false;
  let typed: Browse | undefined;
  let typingTimer: number | undefined;
  let noteTimer: number | undefined;
  let owedY = readY(history.state);

  const note = () => {
    page.clearTimeout(noteTimer);
    noteTimer = undefined;
    if (owedY === undefined) history.replaceState({ y: page.scrollY }, '');
  };
  const write = (browse: Browse, isStep: boolean) => {
    const address = marketAddress.write(browse);
    if (isStep) note();
    if (isStep) history.pushState({ y: page.scrollY }, '', address);
    else history.replaceState({ y: page.scrollY }, '', address);
  };
  const forgetTyped = () => {
    page.clearTimeout(typingTimer);
    typed = undefined;
  };
  const writeTyped = () => {
    const browse = typed;
    forgetTyped();
    if (!browse) return;
    write(browse, !isTyping);
    isTyping = true;
  };

  history.scrollRestoration = 'manual'; // the browser would do it before there is anything to scroll
  page.addEventListener('scroll', () => void (noteTimer ??= page.setTimeout(note, NOTE_MS)), {
    passive: true,
  });
  page.addEventListener('pagehide', () => {
    writeTyped();
    note();
  });
  page.addEventListener('popstate', ({ state }) => {
    forgetTyped();
    page.clearTimeout(noteTimer);
    noteTimer = undefined;
    isTyping = false;
    owedY = readY(state) ?? 0;
    onReturn(marketAddress.read());
  });

  return {
    go(browse, isTyped) {
      owedY = undefined;
      forgetTyped();
      if (isTyped) {
        typed = browse;
        typingTimer = page.setTimeout(writeTyped, TYPING_MS);
        return;
      }
      write(browse, true);
      isTyping = false;
    },
    endTyping() {
      writeTyped();
      isTyping = false;
    },
    arrive() {
      if (owedY !== undefined) page.scrollTo(0, owedY);
      owedY = undefined;
    },
  };
}

function readY(state: unknown): number | undefined {
  const y = typeof state === 'object' && state !== null && 'y' in state ? state.y : undefined;
  return typeof y === 'number' && y >= 0 ? y : undefined;
}
