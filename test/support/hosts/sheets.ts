import type { HostFixture } from './host-fixture.ts';

/** What a page is called, its style sheet, and `selector property value` (a regular expression) as computed by then. */
export type Sheet = readonly [
  title: string,
  css: string,
  condition: string,
  more?: Partial<HostFixture> | undefined,
];

export function sheets(rows: readonly Sheet[]): readonly HostFixture[] {
  return rows.map(([title, css, condition, more]) => {
    const [selector, property, ...value] = condition.split(' ');
    const read = `getComputedStyle(document.querySelector('${selector}')).getPropertyValue('${property}')`;
    return { title, head: `<style>${css}</style>`, proof: `/${value.join(' ')}/.test(${read})`, ...more };
  });
}
