// @vitest-environment jsdom
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_OPTIONS } from '../../../widget/options.ts';
import { attributeName, readAttributes, readOptions } from '../../../widget/read-options.ts';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

test.each([
  [{ genie: 'sunny-dental' }, { genie: 'sunny-dental' }],
  [{ api: '/v1/' }, { api: `${location.origin}/v1` }],
  [{ api: 'https://api.example/v1' }, { api: 'https://api.example/v1' }],
  [{ api: '' }, { api: '' }],
  [
    { offsetX: '32', offsetY: 8, zIndex: '-1' },
    { offsetX: 32, offsetY: 8, zIndex: -1 },
  ],
  [
    { showLabel: '', open: 'false' },
    { showLabel: true, open: false },
  ],
  [{ showLabel: false }, { showLabel: false }],
  [{ color: 'hsl(120 100% 25%)' }, { color: '#008000' }],
  [{ color: '' }, { color: '' }],
  [{ label: '  Ask us ' }, { label: 'Ask us' }],
  [{ variables: { plan: 'gold' } }, { variables: { plan: 'gold' } }],
  [
    { theme: 'dark', lang: 'ar-EG' },
    { theme: 'dark', lang: 'ar-EG' },
  ],
  [{ label: undefined, color: null }, {}],
  [
    { label: '', avoid: '', tokenEndpoint: '' },
    { label: '', avoid: '', tokenEndpoint: '' },
  ],
])('%j reads as %j', (raw, options) => {
  expect(readOptions(raw)).toEqual(options);
  expect(console.warn).not.toHaveBeenCalled();
});

test("names and values of HelpGenie's own embed are ours by another name", () => {
  const options = readOptions({
    agentUrl: 'sunny-dental',
    position: 'bottom-right',
    primaryColor: '#ff7a00',
    buttonColor: '#00f',
    baseUrl: 'https://helpgenie.example',
    agentName: 'Sunny',
    customAvatarUrl: 'https://img.example/a.png',
    showLabel: true,
    label: 'Ask Sunny',
    dotSize: 12,
  });

  expect(options).toEqual({
    genie: 'sunny-dental',
    position: 'bottom-end',
    color: '#ff7a00',
    api: 'https://helpgenie.example/v1',
    name: 'Sunny',
    avatar: 'https://img.example/a.png',
    showLabel: true,
    label: 'Ask Sunny',
    dotSize: 12,
  });
});

test.each([
  [{ position: 'middle' }, 'position="middle"? Write (top|bottom)-(start|end)'],
  [{ mode: 'popup' }, 'mode="popup"? Write launcher|inline'],
  [{ genie: 'a/b' }, 'genie="a/b"? Write'],
  [{ color: 'var(--brand)' }, 'color="var(--brand)"? Write #5b3df5'],
  [{ offsetX: 'wide' }, 'offsetX="wide"? Write 20'],
  [{ showLabel: 'yes' }, 'showLabel="yes"? Write true|false'],
  [{ position: '' }, 'position=""? Write (top|bottom)-(start|end)'],
  [{ mode: ' ' }, 'mode=""? Write launcher|inline'],
  [{ zIndex: '' }, 'zIndex=""? Write 2147483000'],
  [{ avatar: 'javascript:alert(1)' }, 'avatar="javascript:alert(1)"? Write'],
  [{ avatar: 'https://[' }, 'avatar="https://["? Write'],
  [{ api: 'https://api.example:99999/v1' }, 'api="https://api.example:99999/v1"? Write'],
  [{ colour: 'red' }, 'colour="red"? Write genie,api,mode,'],
])('%j is left out, and the owner told what to write', (raw, advice) => {
  expect(readOptions(raw)).toEqual({});
  expect(console.warn).toHaveBeenCalledOnce();
  expect(console.warn).toHaveBeenCalledWith(expect.stringContaining(advice));
});

test('the same mistake is told once', () => {
  readOptions({ theme: 'sepia' });
  readOptions({ theme: 'sepia' });

  expect(console.warn).toHaveBeenCalledOnce();
});

test("a script tag's data-* are options and variables; other attributes are not ours", () => {
  const script = document.createElement('script');
  script.dataset.genie = 'rihla';
  script.dataset.offsetX = '8';
  script.dataset.showLabel = '';
  script.setAttribute('data-var-customer-id', '42');
  script.dataset.cookieconsent = 'ignore';

  expect(readAttributes(script, 'data-')).toEqual({
    genie: 'rihla',
    offsetX: 8,
    showLabel: true,
    variables: { 'customer-id': '42' },
  });
  expect(console.warn).not.toHaveBeenCalled();
});

test('our element takes the same names without data-', () => {
  const element = document.createElement('div');
  element.setAttribute('genie', 'rihla');
  element.setAttribute('token-endpoint', '/token');
  element.setAttribute('class', 'wide');

  expect(readAttributes(element, '')).toEqual({
    genie: 'rihla',
    tokenEndpoint: `${location.origin}/token`,
  });
});

test('whatever a page passes, what comes out has the type of its default', () => {
  const name = fc.oneof(fc.constantFrom(...Object.keys(DEFAULT_OPTIONS)), fc.string());
  const raw = fc.dictionary(
    name,
    fc.oneof(fc.jsonValue(), fc.constantFrom(undefined, NaN, 1n, Symbol.iterator)),
  );

  fc.assert(
    fc.property(raw, (some) => {
      for (const [key, value] of Object.entries(readOptions(some)))
        expect(typeof value).toBe(typeof DEFAULT_OPTIONS[key as keyof typeof DEFAULT_OPTIONS]);
    }),
    { numRuns: 2_000 },
  );
});

test('whatever an element’s attributes say, texts arrive as they were written and the rest reads as options', () => {
  const text = fc.string({ unit: 'binary' });

  fc.assert(
    fc.property(
      text,
      text,
      fc.constantFrom(...Object.keys(DEFAULT_OPTIONS)),
      text,
      (label, plan, option, value) => {
        const script = document.createElement('script');
        script.setAttribute(`data-${attributeName(option)}`, value);
        script.setAttribute('data-label', label);
        script.setAttribute('data-var-plan', plan);

        const read = readAttributes(script, 'data-');

        expect(read).toMatchObject({ label: label.trim(), variables: { plan } });
        for (const [key, found] of Object.entries(read))
          expect(typeof found).toBe(typeof DEFAULT_OPTIONS[key as keyof typeof DEFAULT_OPTIONS]);
      },
    ),
    { numRuns: 500 },
  );
});
