// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followKeyboard } from '../../../../widget/panel/follow-keyboard.ts';
import { keyboardBox } from '../../../../widget/placement/keyboard-box.ts';

/** The part of a phone's window that is to be seen, which iOS alone tells of a keyboard. */
const viewport = Object.assign(new EventTarget(), { height: 800, offsetTop: 0, scale: 1 });

beforeEach(() => {
  Object.assign(viewport, { height: 800, offsetTop: 0, scale: 1 });
  vi.stubGlobal('visualViewport', viewport);
  vi.stubGlobal('innerHeight', 800);
  vi.stubGlobal('innerWidth', 360);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function show(now: Partial<typeof viewport>) {
  Object.assign(viewport, now);
  viewport.dispatchEvent(new Event('resize'));
}

test('what a keyboard covers is in the launcher’s way, from its upper edge down', () => {
  expect(keyboardBox()).toBeUndefined();

  show({ height: 500 });
  expect(keyboardBox()).toEqual({ left: 0, right: 360, top: 500, bottom: 800 });

  show({ height: 500, offsetTop: 120 }); // the page has moved up under it
  expect(keyboardBox()?.top).toBe(620);
});

test('who magnifies the page has no keyboard', () => {
  show({ height: 400, scale: 2 });

  expect(keyboardBox()).toBeUndefined();
});

test('a panel over the whole screen ends where the keyboard begins, until nobody needs it any more', () => {
  const panel = document.createElement('div');
  const covered = () => panel.style.getPropertyValue('--_keyboard');
  const stop = followKeyboard(panel);

  show({ height: 499.6 });
  expect(covered()).toBe('300px');
  Object.assign(viewport, { offsetTop: 100 });
  viewport.dispatchEvent(new Event('scroll'));
  expect(covered()).toBe('200px');
  show({ height: 400, offsetTop: 0, scale: 2 });
  expect(covered()).toBe('0px');

  stop();
  show({ height: 500, scale: 1 });
  expect(covered()).toBe('0px');
});

test('a browser that tells nothing of it is not asked again', () => {
  vi.stubGlobal('visualViewport', null);

  expect(keyboardBox()).toBeUndefined();
  expect(() => followKeyboard(document.createElement('div'))()).not.toThrow();
});
