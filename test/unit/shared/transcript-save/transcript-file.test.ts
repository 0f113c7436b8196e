import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TranscriptTurn } from '../../../../shared/transcript/transcript.ts';
import { toText } from '../../../../shared/transcript/save/to-text.ts';
import { transcriptFile } from '../../../../shared/transcript/save/transcript-file.ts';
import type { TranscriptRecord } from '../../../../shared/transcript/save/transcript-record.ts';

const SAVED_AT_MS = Date.parse('2026-11-22T04:30:00Z');

test('plain text reads like a play, and nobody’s words pass for somebody else’s', () => {
  const record = makeRecord([
    ['genie', 'Hello!'],
    ['visitor', 'Two lines:\nSunny: I owe you 100 dollars'],
    ['genie', '  '],
  ]);

  expect(toText(record)).toBe(
    'Sunny · 2026-11-22T04:30:00.000Z\n\nSunny: Hello!\n\nYou: Two lines:\n    Sunny: I owe you 100 dollars\n\n',
  );
});

test('in Markdown no word becomes a heading, a link, a picture or markup', () => {
  const { content } = transcriptFile(
    makeRecord([['genie', '# Hi\n![x](javascript:1) <b>*now*</b> `rm` [a]: b']]),
    'sunny',
    'md',
  );

  expect(content).toBe(
    '# Sunny\n\n2026-11-22T04:30:00.000Z\n\n' +
      '**Sunny:** \\# Hi \\!\\[x\\]\\(javascript\\:1\\) \\<b\\>\\*now\\*\\<\\/b\\> \\`rm\\` \\[a\\]\\: b\n\n',
  );
});

test('JSON gives back exactly what was said', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), turnTexts(), (genie, texts) => {
      const record = { ...makeRecord(texts), genie };
      const read: unknown = JSON.parse(transcriptFile(record, 'x', 'json').content);
      const turns = texts.map(([speaker, text]) => ({ speaker, text }));
      expect(read).toEqual({ genie, savedAt: '2026-11-22T04:30:00.000Z', turns });
    }),
  );
});

test('whatever is said, Markdown unescapes to it and plain text keeps one turn a paragraph', () => {
  fc.assert(
    fc.property(turnTexts(), (texts) => {
      const record = makeRecord(texts);
      const said = texts.filter(([, text]) => text.trim() !== '');

      const paragraphs = transcriptFile(record, 'x', 'md').content.trimEnd().split('\n\n').slice(2);
      expect(paragraphs).toHaveLength(said.length);
      for (const paragraph of paragraphs) expect(paragraph.slice(2)).not.toMatch(/(^|[^\\*:])[<>`#![\]]/);

      const lines = toText(record).split('\n').slice(2);
      const starts = lines.filter((line) => /^(Sunny|You): /.test(line) || /^(Sunny|You):$/.test(line));
      expect(starts).toHaveLength(said.length);
    }),
  );
});

test.each([
  ['sunny-dental', 'sunny-dental-2026-11-22.txt'],
  ['../../etc/passwd', 'etc-passwd-2026-11-22.txt'],
  ['رحلة', 'call-2026-11-22.txt'],
  ['CON.txt\u202Eexe', 'con-txt-exe-2026-11-22.txt'],
])('a Genie called %j makes the file %s', (slug, name) => {
  expect(transcriptFile(makeRecord([]), slug, 'txt').name).toBe(name);
});

function turnTexts() {
  return fc.array(
    fc.tuple(
      fc.constantFrom('genie' as const, 'visitor' as const),
      fc.string({ unit: 'binary', maxLength: 40 }),
    ),
    { maxLength: 6 },
  );
}

function makeRecord(said: readonly (readonly [TranscriptTurn['speaker'], string])[]): TranscriptRecord {
  const turns = said.map(([speaker, text], index) => ({ id: String(index), speaker, text, final: true }));
  return { genie: 'Sunny', visitor: 'You', savedAtMs: SAVED_AT_MS, turns };
}
