// @vitest-environment jsdom
/** What the README lists is what there is, and the other way round. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { createHandle } from '../../widget/handle.ts';
import { OPTION_NAMES, OPTION_TABLE } from '../../widget/option-table.ts';
import { attributeName } from '../../widget/read-options.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const README = read('README.md');

/** All that `pattern` finds in `text`, its first group, once each and sorted. */
function found(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].flatMap(([, name]) => name ?? []))].toSorted();
}

/** What stands in backticks in the first column of the table under a heading. */
function listed(heading: string): string[] {
  const [, section = ''] = README.split(`\n${heading}\n`);
  const [table = ''] = section.split(/\n#+ /);
  const rows = table.match(/^\| `.*$/gm) ?? [];
  return rows.flatMap((row) => found(row.split(' | ')[0] ?? '', /`([^`]+)`/g)).toSorted();
}

const sources = (pattern: string) =>
  globSync(pattern)
    .map((path) => read(path))
    .join('\n');

test('every option of the tag, with its default', () => {
  const attributes = OPTION_NAMES.map((name) =>
    name === 'variables' ? 'data-var-*' : `data-${attributeName(name)}`,
  );
  expect(listed('## The tag')).toEqual(attributes.filter((name) => name !== 'data-genie').toSorted());

  for (const [name, [fallback]] of Object.entries(OPTION_TABLE)) {
    if (!/number|boolean/.test(typeof fallback)) continue;
    const row = README.split('\n').find((line) =>
      line.split(' | ')[0]?.includes(`\`data-${attributeName(name)}\``),
    );
    expect(row).toMatch(new RegExp(`\`${String(fallback)}\` \\|$`));
  }
});

test('every command', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  createHandle({ embed: () => undefined, init() {}, destroy() {} })('what is there?');
  const [, names = ''] = /Write (.*)$/.exec(String(warn.mock.calls[0]?.[0])) ?? [];

  expect(listed("## From the page's JavaScript")).toEqual(names.split(',').toSorted());
});

test('every event, which React’s component tells too, and every way in which a call ends', () => {
  const EVENT = /'(genie:[a-z-]+)'/g;
  const events = found(read('widget/events.ts'), EVENT);
  expect(listed('## Events')).toEqual(events);
  expect(found(read('widget/npm/react.ts'), EVENT)).toEqual(events);

  const [, ends = ''] = README.split('\nEvery call ends in exactly one of ');
  const told = found(ends.split('\n\n')[0] ?? '', /`([a-z-]+)`/g);
  const codes = found(read('shared/voice/session-end.ts'), /^ {2}\| '([a-z-]+)'/gm);
  expect(told.map((code) => code.replace(/^-/, 'microphone-')).toSorted()).toEqual(codes);
});

test('every custom property and every part', () => {
  const [, theming = ''] = README.split('\n## Theming\n');
  const [properties = '', parts = ''] = theming.split('For the rest there are parts:');
  const views = sources('{widget,shared}/**/*.{ts,tsx}');

  expect(found(properties, /`(--genie-[a-z-]+)`/g)).toEqual(
    found(sources('widget/**/*.css'), /var\((--genie-[a-z-]+)/g),
  );
  expect(found(parts.split('\n\n')[0]?.split('Brand colours')[0] ?? '', /`([a-z]+)`/g)).toEqual(
    found(views, /\bpart(?:=|: )["']([a-z]+)["']/g),
  );
});
