import { expect, test } from 'vitest';
import { chooseTool, isRequest } from '../../../demo/agent/choose-tool.ts';

const TOOLS = JSON.stringify([
  {
    name: 'show_section',
    parameters: { properties: { section: { enum: ['prices', 'team'] } }, required: ['section'] },
  },
  {
    name: 'book_visit',
    parameters: { properties: { day: { enum: ['friday'] }, note: { type: 'string' } }, required: ['day'] },
  },
]);

test.each([
  ['Show me the prices, please', { name: 'show_section', payload: '{"section":"prices"}' }],
  ['Book a visit on Friday', { name: 'book_visit', payload: '{"day":"friday"}' }],
  ['Book a visit', undefined],
  ['Show me the moon', undefined],
])('%s', (text, tool) => {
  expect(isRequest(text)).toBe(true);
  expect(chooseTool(text, TOOLS)).toEqual(tool);
});

test.each(['What are your prices?', 'Is the show still on?', 'Booking.com has you, do you know?'])(
  '"%s" is a question, not a request',
  (text) => {
    expect(isRequest(text)).toBe(false);
  },
);

test.each(['', 'nonsense', '{}', '[{"name":1}]'])('a page that answers %j has no tools', (answer) => {
  expect(chooseTool('show prices', answer)).toBeUndefined();
});
