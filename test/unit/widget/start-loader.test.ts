// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TAG } from '../../../widget/element.ts';
import { startLoader } from '../../../widget/start-loader.ts';

const loadPanel = () => Promise.reject(new Error('not needed here'));
const said = () => vi.mocked(console.warn).mock.calls.map(([text]) => String(text));

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** A tag as the page has it, by the time its script runs. */
function pasteTag(data: Record<string, string>): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'text/plain'; // what it would run is called by the test
  script.src = 'https://cdn.test/widget.js';
  Object.assign(script.dataset, data);
  return script;
}

test('a tag in a shadow root, which no script can find from outside, is told of in one line', () => {
  const component = document.body.appendChild(document.createElement('div'));
  component.attachShadow({ mode: 'open' }).append(pasteTag({ genie: 'unseen' }));

  startLoader(() => loadPanel);

  expect(document.querySelector(TAG)).toBeNull();
  expect(said()).toEqual([expect.stringMatching(/^\[genie\] .*shadow root/)]);
});

test('a module, which is not told its tag, finds it', () => {
  document.body.append(pasteTag({ genie: 'as-a-module' }));

  startLoader(() => loadPanel);

  expect(document.body.lastElementChild?.localName).toBe(TAG);
  expect(said()).toEqual([]);
});
