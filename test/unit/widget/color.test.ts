import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, parseColor, readableOn } from '../../../shared/theme/color.ts';

test.each([
  ['#abc', '#aabbcc'],
  ['#ABCD', '#aabbcc'],
  [' #5b3df5 ', '#5b3df5'],
  ['#5b3df580', '#5b3df5'],
  ['rgb(1, 2, 3)', '#010203'],
  ['rgb(100% 0% 50% / 0.5)', '#ff0080'],
  ['rgba(999, -5, 0, 1)', '#ff0000'],
  ['hsl(120deg 100% 25%)', '#008000'],
  ['hsla(-120, 50%, 50%, 0.3)', '#4040bf'],
])('%s is %s', (text, color) => {
  expect(parseColor(text)).toBe(color);
});

test.each([
  '',
  'red',
  '#12345',
  'rgb(1, 2)',
  'rgb(1, 2, 3, 4, 5)',
  'rgb(., ., .)',
  'var(--accent)',
  'env(x, url(https://attacker.test))',
  'url(https://attacker.test)',
  '#fff;background:url(https://attacker.test)',
  'rgb(1,2,3);}',
  '#fff\n',
  {},
  null,
  undefined,
  0,
])('%j is no colour, or nothing but one', (value) => {
  expect(parseColor(value) ?? '#ffffff').toMatch(/^#[\da-f]{6}$/);
});

test('whatever goes in, only #rrggbb comes out', () => {
  const parts = fc.constantFrom(
    '#',
    'rgb(',
    'hsl(',
    'a',
    'f',
    '0',
    '9',
    '.',
    '%',
    ',',
    ' ',
    '/',
    ')',
    '-',
    'deg',
    'url(',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(parts, { maxLength: 16 }).map((some) => some.join('')),
  );

  fc.assert(
    fc.property(text, (value) => /^#[\da-f]{6}$/.test(parseColor(value) ?? '#000000')),
    { numRuns: 20_000 },
  );
});

test('black or white reads well on every colour', () => {
  const channel = fc.integer({ min: 0, max: 255 });

  fc.assert(
    fc.property(channel, channel, channel, (red, green, blue) => {
      const color = parseColor(`rgb(${red}, ${green}, ${blue})`) ?? '';
      return contrast(color, readableOn(color)) >= 4.5;
    }),
    { numRuns: 20_000 },
  );
});

test('contrast is as WCAG counts it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
  expect(contrast('#5b3df5', '#5b3df5')).toBe(1);
});
