import { afterEach, expect, test } from 'vitest';
import { plainJson } from '../../../shared/plain-json.ts';

const PROTOTYPES = [Array.prototype, Object.prototype];

afterEach(() => {
  for (const prototype of PROTOTYPES) Reflect.deleteProperty(prototype, 'toJSON');
});

const VALUE = { list: ['a', { b: [1] }], at: new Date(0), missing: undefined };
const TEXT = '{"list":["a",{"b":[1]}],"at":"1970-01-01T00:00:00.000Z"}';

test('what an old library puts on the prototypes changes no JSON of ours', () => {
  for (const prototype of PROTOTYPES)
    Object.defineProperty(prototype, 'toJSON', { configurable: true, value: () => 'theirs' });
  expect(JSON.stringify(VALUE)).toBe('"theirs"');

  expect(plainJson(VALUE)).toBe(TEXT);
});

test('without it, it is JSON as ever', () => {
  expect(plainJson(VALUE)).toBe(TEXT);
  expect(plainJson([1], 2)).toBe('[\n  1\n]');
  expect(plainJson(undefined)).toBe(undefined);
  expect(plainJson({ toJSON: () => 'its own' })).toBe('"its own"');
});
