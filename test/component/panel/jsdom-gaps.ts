/** What jsdom has not: it lays nothing out, so nothing ever changes its size. */
export function fillJsdomGaps(): void {
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}
