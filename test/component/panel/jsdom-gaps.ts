/** What jsdom has not: it lays nothing out, so nothing ever changes its size, and nobody has wishes about motion. */
export function fillJsdomGaps(): void {
  globalThis.matchMedia ??= (media) =>
    Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList;
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}
