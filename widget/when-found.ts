import { findAll } from './document-members.ts';

/** Runs with the first match: at once, or when the parser (or the page's code) gets there. */
export function whenFound(selector: string, run: (element: HTMLElement) => void): void {
  const observer = new MutationObserver(look);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  look();
  function look() {
    const [found] = findAll(selector);
    if (!found) return;
    observer.disconnect();
    run(found);
  }
}
