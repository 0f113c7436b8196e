// @vitest-environment jsdom
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBootstrap } from '../../../widget/read-bootstrap.ts';

const genie = { id: 'g1', name: 'Sunny Dental', is_active: true };
const refusal = (code: string, status: number, rest = {}) => ({
  status,
  body: { success: false, error: { code, message: 'no', status, ...rest } },
});

test.each([
  ['open', { status: 200, body: { success: true, data: { agent: genie } } }],
  ['open', { status: 200, body: { success: true, data: { genie: { id: 'g1' } } } }],
  ['open', { status: 200, body: { data: { agentPage: { agents: [genie] } } } }],
  ['resting', { status: 200, body: { success: true, data: { agent: { ...genie, is_active: false } } } }],
  ['private', refusal('GENIE_PRIVATE', 403)],
  ['absent', refusal('NOT_FOUND', 404)],
  ['absent', refusal('AGENT_NOT_FOUND', 404)],
  ['absent', { status: 404, body: {} }],
  ['unreachable', refusal('FORBIDDEN', 403)],
  ['unreachable', refusal('RATE_LIMIT_EXCEEDED', 429)],
  ['unreachable', refusal('INTERNAL_ERROR', 500)],
  ['unreachable', { status: 200, body: { success: true, data: {} } }],
  ['unreachable', { status: 200, body: null }],
  ['unreachable', { status: 0, body: undefined }],
])('%s: %j', (status, answer) => {
  expect(readBootstrap(answer).status).toBe(status);
});

test("the Genie's name, colour and language are the launcher's", () => {
  const agent = { ...genie, branding: { primary_color: '#0A7' }, settings: { language: 'ar' } };

  const { options } = readBootstrap({ status: 200, body: { data: { agent } } });

  expect(options).toEqual({ name: 'Sunny Dental', color: '#00aa77', lang: 'ar' });
});

test("a private Genie's name is all that is known of it", () => {
  expect(readBootstrap(refusal('GENIE_PRIVATE', 403, { genieName: 'VIP' })).options).toEqual({ name: 'VIP' });
});

test('any answer at all is read as something', () => {
  fc.assert(
    fc.property(fc.integer(), fc.anything(), (status, body) => {
      const read = readBootstrap({ status, body });
      return /^(open|resting|private|absent|unreachable)$/.test(read.status);
    }),
    { numRuns: 5_000 },
  );
});
