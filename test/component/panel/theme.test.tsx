import { expect, test } from 'vitest';
import { open } from './make-panel-model.ts';
import { showPanel } from './show-panel.tsx';

const rootOf = (container: Element) => container.firstElementChild as HTMLElement;

test('the page’s colour wins over the Genie’s own', () => {
  const branded = open({ branding: { primary_color: '#0000ff' } });

  const own = rootOf(showPanel({ welcome: branded }).container).style;
  const page = rootOf(showPanel({ welcome: branded, options: { color: '#ffee00' } }).container).style;

  expect([own.getPropertyValue('--_brand'), own.getPropertyValue('--_on-brand')]).toEqual([
    '#0000ff',
    '#ffffff',
  ]);
  expect([page.getPropertyValue('--_brand'), page.getPropertyValue('--_on-brand')]).toEqual([
    '#ffee00',
    '#000000',
  ]);
});

test.each(['url(https://evil.test)', 'var(--x)', 'red;position:fixed', '#12'])(
  'a colour that is none is dropped: %s',
  (primary_color) => {
    const { container } = showPanel({ welcome: open({ branding: { primary_color } }) });

    expect(rootOf(container).style.cssText).toBe('');
  },
);

test('the theme that was asked for is on the root', () => {
  const { container } = showPanel({ options: { theme: 'dark' } });

  expect(rootOf(container).dataset.theme).toBe('dark');
});
