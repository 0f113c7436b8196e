import type { Page } from 'playwright';

const LEAST_PX = 44;

/** What of the widget can be pressed or written in, can be seen, and is lower or narrower than a finger, a line each. */
export function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const root = document.querySelector('genie-widget')?.shadowRoot;
    const targets =
      root?.querySelectorAll('button, a[href], input, select, textarea, summary, label:has(input)') ?? [];
    return [...targets].flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      const isSeen = target.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (!isSeen || width * height === 0 || target.matches('label *')) return []; // its label is pressed as well
      return Math.min(width, height) < least - 0.5
        ? [`${target.localName} ${target.textContent || target.className}: ${width} × ${height}`]
        : [];
    });
  }, LEAST_PX);
}
