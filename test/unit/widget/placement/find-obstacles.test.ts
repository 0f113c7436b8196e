// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { findObstacles } from '../../../../widget/placement/find-obstacles.ts';

test('what is no selector finds nothing, and is told of once', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  document.body.append(document.createElement('footer'));

  expect(findObstacles('footer')).toHaveLength(1);
  expect([findObstacles('###'), findObstacles('###')]).toEqual([[], []]);
  expect(warn.mock.calls).toEqual([['[genie] avoid="###"? Write a CSS selector']]);
});
