import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Genie } from '../../../shared/contract/genie.ts';
import { openGenie } from '../../../shared/contract/open-genie.ts';

test('a Genie of nothing but an id takes every default', () => {
  expect(Genie.parse({ id: 'g' })).toMatchObject({
    name: '',
    is_active: true,
    branding: { primary_color: '', avatar_url: '' },
    agent_pages: { info_links: [] },
    saved_qr_codes: [],
  });
});

test.each([
  [
    { label: 'Book', url: 'https://sunny.test/book' },
    { label: 'Book', url: 'https://sunny.test/book' },
  ],
  [
    { title: 'Call', href: 'tel:+15550100' },
    { label: 'Call', url: 'tel:+15550100' },
  ],
  [
    { name: 'Mail', link: 'mailto:hi@sunny.test' },
    { label: 'Mail', url: 'mailto:hi@sunny.test' },
  ],
  ['https://sunny.test/', { label: 'sunny.test', url: 'https://sunny.test/' }],
])('an info link may be written as %j', (link, read) => {
  expect(Genie.parse({ id: 'g', agent_pages: { info_links: [link] } }).agent_pages.info_links).toEqual([
    read,
  ]);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>1</script>',
  'https://user:pass@evil.test/',
  'vbscript:x',
  'file:///etc/passwd',
  '//evil.test',
  'nonsense',
])('the unsafe link %j is dropped', (url) => {
  expect(Genie.parse({ id: 'g', agent_pages: { info_links: [{ url }] } }).agent_pages.info_links).toEqual([]);
});

test('whatever an API answers for its fields, a Genie reads as text, flags and lists of bounded size', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...Object.keys(Genie.shape)), fc.jsonValue()), (fields) => {
      const genie = Genie.parse({ ...fields, id: 'g' });
      expect(typeof genie.name).toBe('string');
      expect(genie.description.length).toBeLessThanOrEqual(2_000);
      expect(typeof genie.is_active).toBe('boolean');
      expect(Array.isArray(genie.agent_pages.info_links)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('the older answer, in which the page holds the Genie, is read the same', () => {
  const answer = {
    agentPage: { url_name: 'sunny', welcome_message: 'Hi', agents: { id: 'g', name: 'Sunny' } },
  };

  expect(openGenie.result.parse(answer)).toMatchObject({
    agent: { id: 'g', url_name: 'sunny', agent_pages: { welcome_message: 'Hi' } },
  });
});
