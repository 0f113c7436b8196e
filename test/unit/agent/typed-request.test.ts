import { expect, test } from 'vitest';
import { readTypedRequest } from '../../../demo/agent/typed-request.ts';

test.each([
  'bye',
  'Goodbye!',
  'ok, bye bye',
  'hang up',
  'Please hang up now.',
  'Thank you, goodbye',
  'وداعا',
  'شكراً، مع السلامة',
])('%j is a goodbye', (typed) => {
  expect(readTypedRequest(typed)).toEqual({ kind: 'goodbye' });
});

test.each(['How do I hang up a picture?', 'byelaws', 'Can I say goodbye to my dentist?', 'hello'])(
  '%j is a question',
  (typed) => {
    expect(readTypedRequest(typed)).toEqual({ kind: 'question', text: typed });
  },
);

test('a tool may be tried, with or without a payload', () => {
  expect(readTypedRequest('use tool site.open {"page":"prices"}')).toEqual({
    kind: 'tool',
    method: 'site.open',
    payload: '{"page":"prices"}',
  });
  expect(readTypedRequest('Use tool  ping')).toEqual({ kind: 'tool', method: 'ping', payload: '{}' });
  expect(readTypedRequest('use tool')).toMatchObject({ kind: 'question' });
});
