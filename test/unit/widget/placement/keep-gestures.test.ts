// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { keepGestures } from '../../../../widget/placement/keep-gestures.ts';

/** What a page hears of these, done on the widget's input and on its button. */
function heard(isFloating: boolean, events: readonly Event[]): { input: string[]; button: string[] } {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  keepGestures(shadow, () => isFloating);
  document.body.append(host);
  const on = (name: 'input' | 'button') => {
    const names: string[] = [];
    const hear = (event: Event) => names.push(nameOf(event));
    const element = shadow.appendChild(document.createElement(name));
    for (const { type } of events) document.addEventListener(type, hear);
    for (const event of events) element.dispatchEvent(event);
    for (const { type } of events) document.removeEventListener(type, hear);
    return names;
  };
  return { input: on('input'), button: on('button') };
}

const nameOf = (event: Event) => (event instanceof KeyboardEvent ? event.key : event.type);
const given = { bubbles: true, composed: true };
const key = (name: string, more: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: name, ...given, ...more });

test('a page that prevents what is done with wheel, fingers and mouse does not prevent it in the widget', () => {
  const types = ['wheel', 'touchstart', 'touchmove', 'selectstart', 'mousedown', 'paste', 'click'];
  const events = types.map((type) => new Event(type, given));

  expect(heard(true, events)).toEqual({ input: ['click'], button: ['mousedown', 'paste', 'click'] });
});

test('keys are the panel’s, but for the page’s shortcuts and Escape', () => {
  const keys = [key(' '), key('Tab'), key('k', { ctrlKey: true }), key('Escape')];

  expect(heard(true, keys)).toEqual({ input: [], button: ['k', 'Escape'] });
});

test('in a panel that stands in the page, only what is typed is kept', () => {
  const keys = [key('a'), key('Tab')];

  expect(heard(false, keys)).toEqual({ input: [], button: ['a', 'Tab'] });
});
