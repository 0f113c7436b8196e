import { assert, constantFrom, property, record as recordOf, string } from 'fast-check';
import { expect, test } from 'vitest';
import { ar } from '../../../shared/messages/ar.ts';
import { callEn } from '../../../shared/messages/call/call-en.ts';
import { en } from '../../../shared/messages/en.ts';
import { consentVersion } from '../../../widget/panel/consent-version.ts';
import { createConsentRecord } from '../../../widget/panel/create-consent-record.ts';

const NOW = '2026-06-01T12:00:00.000Z';
const SENTENCES = ['consentAi', 'consentMicrophone', 'consentOwner', 'consentRecording'] as const;

test('whatever changes in a sentence of the notice makes another version', () => {
  const change = recordOf({ at: constantFrom(...SENTENCES), words: string({ minLength: 1 }) });
  assert(
    property(change, ({ at, words }) => {
      const before = en[at];
      const changed = typeof before === 'string' ? before + words : (name: string) => before(name) + words;

      expect(consentVersion({ ...en, [at]: changed })).not.toBe(consentVersion(en));
    }),
    { numRuns: 500 },
  );
});

test('each language has its own version, and so has a notice of recording', () => {
  const versions = [consentVersion(en), consentVersion(ar), consentVersion(en, callEn)];

  expect(new Set(versions).size).toBe(3);
  for (const version of versions) expect(version).toMatch(/^[\da-z]{1,7}$/);
});

test('a consent says when, to which words, in which language and how; once a page', () => {
  const record = createConsentRecord(() => new Date(NOW));
  expect(record.given()).toBeUndefined();

  record.shows(ar, undefined);
  record.give('text');
  record.shows(en, undefined);
  record.give('voice');

  expect(record.given()).toEqual({
    given_at: NOW,
    version: consentVersion(ar),
    language: 'ar',
    input: 'text',
  });
});

test('who was shown nothing has agreed to nothing', () => {
  const record = createConsentRecord();

  record.give('voice');

  expect(record.given()).toBeUndefined();
});
