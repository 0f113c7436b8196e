import type { Box } from './step-aside.ts';

/** When to look again; no clock, only the browser's own observers. */
export interface PageWatch {
  /** With `isWanted`, the page's changes; they stop by themselves once `host` has left the page. */
  watch(isWanted: boolean): void;
  /** Watches these from now on; answers where those stand that can be seen. */
  follow(elements: readonly Element[]): Box[];
  /** The keyboard comes and goes while the focus is in the panel. */
  watchKeyboard(): void;
  /** Before the next frame, once. */
  soon(): void;
}

/** Not by `Array.from`, which old libraries replace. */
const THRESHOLDS = Array(21)
  .fill(0)
  .map((_, step) => step / 20);
const EVENTS = ['transitionend', 'animationend', 'scroll'];
const WHAT = {
  subtree: true,
  childList: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'id'],
};

/** Taken for seen where the browser cannot say (Safari before 17.4). */
function isSeen(element: Partial<Element>): boolean {
  return element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true;
}

/** Calls `look` before the frame in which something may stand elsewhere. */
export function watchPage(host: Element, look: () => void): PageWatch {
  const changes = new MutationObserver(soon);
  const sizes = new ResizeObserver(soon);
  const sights = new IntersectionObserver(soon, { threshold: THRESHOLDS });
  let isWatching = false;
  let followed: readonly Element[] = [];
  let frame = 0;

  function soon() {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (host.isConnected) look();
      else stop();
    });
  }

  function stop() {
    isWatching = false;
    follow([]);
    changes.disconnect();
    for (const type of EVENTS) document.removeEventListener(type, soon, true);
    removeEventListener('resize', soon);
    window.visualViewport?.removeEventListener('resize', soon);
  }

  function follow(elements: readonly Element[]): Box[] {
    if (elements.length !== followed.length || elements.some((element, at) => element !== followed[at])) {
      followed = elements;
      sizes.disconnect();
      sights.disconnect();
      for (const element of elements) {
        sizes.observe(element);
        sights.observe(element);
      }
    }
    return elements
      .filter(isSeen)
      .map((element) => element.getBoundingClientRect())
      .filter(({ width, height }) => width * height > 0);
  }

  return {
    soon,
    follow,
    watch(isWanted) {
      if (isWanted === isWatching) return;
      stop();
      isWatching = isWanted;
      if (!isWanted) return;
      changes.observe(document, WHAT);
      for (const type of EVENTS) document.addEventListener(type, soon, { capture: true, passive: true });
      addEventListener('resize', soon);
    },
    watchKeyboard() {
      window.visualViewport?.addEventListener('resize', soon); // the same one again is none
    },
  };
}
