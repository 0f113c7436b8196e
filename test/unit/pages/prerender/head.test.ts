import { expect, test } from 'vitest';
import { jsonLdOf } from '../../../../pages/prerender/write/json-ld.ts';
import { type HeadOptions, pageHead } from '../../../../pages/prerender/write/page-head.ts';
import { Genie } from '../../../../shared/contract/genie.ts';
import { Portal } from '../../../../shared/contract/open-portal.ts';

const ADDRESS = 'https://genies.example/g/sunny';
const PAGE = {
  language: 'en',
  dir: 'ltr',
  title: 'Sunny',
  description: 'All about teeth',
  markup: '',
  css: '',
  noScript: '',
} as const;

/** Each `<link rel="alternate">` of a head, as language and address. */
function alternatesOf(options: Partial<HeadOptions>): string[] {
  const { text } = pageHead({
    page: PAGE,
    canonical: ADDRESS,
    image: undefined,
    stylesheet: undefined,
    languages: [],
    siteName: 'genies.example',
    jsonLd: {},
    isIndexed: true,
    ...options,
  });
  const links = text.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)" \/>/g);
  return [...links].map(([, language, href]) => `${language} ${href}`);
}

test('each language in which one can talk is named once for search engines, with a way for all others', () => {
  expect(alternatesOf({ languages: ['ar', 'en-GB', 'no language'] })).toEqual(
    ['ar', 'en-GB', 'x-default'].map((language) => `${language} ${ADDRESS}`),
  );
});

test.each<[string, Partial<HeadOptions>]>([
  ['names no language', { languages: [] }],
  ['is not to be found', { languages: ['ar', 'en'], isIndexed: false }],
  ['has no address yet', { languages: ['ar', 'en'], canonical: undefined }],
])('a page that %s has no other versions', (_which, options) => {
  expect(alternatesOf(options)).toEqual([]);
});

const LINKS = [
  { label: 'Us', url: 'https://sunny.example/' },
  { label: 'Call', url: 'tel:+15550142200' },
  { label: 'Write', url: 'mailto:hello@sunny.example' },
];
const PLACE = { url: ADDRESS, image: `${ADDRESS}/share.png` };

test('search engines read a portal as a business that can be reached', () => {
  const portal = Portal.parse({ id: 'p-1', name: 'Sunny', url_name: 'sunny', info_links: LINKS, agents: [] });

  expect(jsonLdOf(PAGE, portal, PLACE)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: 'Sunny',
    description: 'All about teeth',
    inLanguage: 'en',
    url: ADDRESS,
    primaryImageOfPage: { url: PLACE.image, width: 1200, height: 630 },
    about: {
      '@type': 'Organization',
      name: 'Sunny',
      sameAs: ['https://sunny.example/'],
      telephone: '+15550142200',
      email: 'hello@sunny.example',
    },
  });
});

test('and a Genie as what it does, not as the business behind it', () => {
  const genie = Genie.parse({
    id: 'g-1',
    name: 'Sunny',
    category: 'Health',
    agent_pages: { info_links: LINKS },
  });

  const { about } = jsonLdOf(PAGE, genie, PLACE);

  expect(JSON.parse(JSON.stringify(about))).toEqual({
    '@type': 'Service',
    name: 'Sunny',
    description: 'All about teeth',
    serviceType: 'Health',
  });
});
