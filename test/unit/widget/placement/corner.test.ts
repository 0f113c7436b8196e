import { expect, test } from 'vitest';
import { cornerAfter, cornerAt, cornerTowards, isCorner } from '../../../../widget/placement/corner.ts';

test('four steps lead round the window', () => {
  const round = [1, 2, 3, 4].reduce(
    (path) => [...path, cornerAfter(path.at(-1) ?? 'bottom-end')],
    ['bottom-end' as ReturnType<typeof cornerAfter>],
  );
  expect(round).toEqual(['bottom-end', 'bottom-start', 'top-start', 'top-end', 'bottom-end']);
});

test('the nearest corner is logical: right is the end, or the start of a right-to-left page', () => {
  expect(cornerAt(0.9, 0.1, false)).toBe('top-end');
  expect(cornerAt(0.9, 0.1, true)).toBe('top-start');
  expect(cornerAt(0.1, 0.9, false)).toBe('bottom-start');
  expect(cornerAt(0.1, 0.9, true)).toBe('bottom-end');
});

test('arrows lead where they point, other keys nowhere', () => {
  expect(cornerTowards('bottom-end', 'ArrowUp', false)).toBe('top-end');
  expect(cornerTowards('bottom-end', 'ArrowLeft', false)).toBe('bottom-start');
  expect(cornerTowards('bottom-end', 'ArrowLeft', true)).toBe('bottom-end');
  expect(cornerTowards('bottom-end', 'ArrowRight', true)).toBe('bottom-start');
  expect(cornerTowards('top-start', 'ArrowDown', true)).toBe('bottom-start');
  expect(cornerTowards('top-start', 'Enter', false)).toBeUndefined();
});

test('what a page has written into the storage is no corner', () => {
  expect(isCorner('top-start')).toBe(true);
  expect(isCorner('middle')).toBe(false);
});
