import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { renderGenie, renderLanding, renderPortal } from '../../../pages/prerender/views.ts';
import { jsonLdOf } from '../../../pages/prerender/write/json-ld.ts';
import { pageMarkup } from '../../../pages/prerender/write/page-markup.ts';
import { readShell } from '../../../pages/prerender/write/page-shell.ts';
import { Portal } from '../../../shared/contract/open-portal.ts';
import { withSharedParts } from '../../../widget/build/shared-parts.ts';
import { makeGenie } from './make-genie.ts';

const SITE = { api: 'https://api.example/v1', url: 'https://genies.example/' };
const ADDRESS = 'https://genies.example/g/sunny';
const shellOf = (page: string) =>
  readShell(page, withSharedParts(readFileSync(`pages/${page}/index.html`, 'utf8')));

const PIECES = [
  '</script>',
  '</script ',
  '</SCRIPT/',
  '<script>boom()</script>',
  '<!--',
  '-->',
  '<![CDATA[',
  '"><img src=x onerror=boom()>',
  "' onload='boom()",
  '</title>',
  '</textarea>',
  '</noscript>',
  '</style>',
  '{{x}}',
  '${boom}',
  '$&',
  "$'",
  '&quot;',
  '&lt;script&gt;',
  ' style="--_brand: #123456;"',
  '\u2028',
  '\u202e',
  'javascript:boom()',
  '\\u003c',
  'مرحبا',
  '太陽',
];
/** Text that tries to be something else, in any mixture. */
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })), { minLength: 1, maxLength: 6 })
  .map(
    (pieces) =>
      pieces
        .join('')
        .replaceAll(/[\0\r]/g, '')
        .trim() || 'x',
  );

const answer = fc.record({
  name: hostile,
  description: hostile,
  category: hostile,
  url_name: hostile,
  branding: fc.record({ primary_color: fc.oneof(hostile, fc.constant('#123456')), avatar_url: hostile }),
  settings: fc.record({
    language: fc.oneof(hostile, fc.constantFrom('en', 'ar')),
    languages: fc.array(hostile),
  }),
  agent_pages: fc.record({
    welcome_message: hostile,
    info_links: fc.array(fc.record({ label: hostile, url: fc.oneof(hostile, fc.webUrl()) })),
  }),
});

/** What every page must be, whatever others wrote into it. */
function inspect(markup: string) {
  const document = new DOMParser().parseFromString(markup, 'text/html');
  const all = [...document.querySelectorAll('*')];
  const scripts = [...document.querySelectorAll('script')].filter(
    ({ type }) => type !== 'application/json' && type !== 'application/ld+json',
  );
  return {
    document,
    scripts: scripts.map((script) => script.getAttribute('src')),
    handlers: all.flatMap((element) =>
      [...element.attributes].filter(({ name }) => /^on|^style$|^srcdoc$/.test(name)),
    ),
    unsafeLinks: all.filter((element) =>
      /^\s*(javascript|data|vbscript):/i.test(element.getAttribute('href') ?? ''),
    ),
    images: [...document.querySelectorAll('img')].filter(
      (image) => !/^https:|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])/.test(image.src),
    ),
  };
}

test('whatever a Genie’s owner writes, its page has only our scripts, and says it as it was written', async () => {
  const shells = { genie: shellOf('genie'), qr: shellOf('qr') };
  await fc.assert(
    fc.asyncProperty(answer, fc.constantFrom('genie' as const, 'qr' as const), async (written, kind) => {
      const genie = makeGenie(written);
      const page = kind === 'genie' ? await renderGenie(genie, ADDRESS) : await renderLanding(genie, ADDRESS);
      const data = { agent: genie };
      const markup = pageMarkup(
        SITE,
        {
          shell: shells[kind],
          page,
          data,
          canonical: ADDRESS,
          image: { url: `${ADDRESS}/share.png`, alt: genie.name },
          languages: genie.settings.languages,
          jsonLd: jsonLdOf(page, genie, { url: ADDRESS, image: undefined }),
          isIndexed: kind === 'genie',
        },
        '/assets/themes/a.css',
      );
      const { document, scripts, handlers, unsafeLinks, images } = inspect(markup);

      expect(scripts).toEqual([kind === 'genie' ? './genie-page.tsx' : './qr-page.tsx']);
      expect({ handlers, unsafeLinks, images }).toEqual({ handlers: [], unsafeLinks: [], images: [] });
      expect(JSON.parse(document.querySelector('#prepared')?.textContent ?? '')).toEqual(
        JSON.parse(JSON.stringify(data)),
      );
      expect(document.querySelector('title')?.textContent).toBe(genie.name);
      expect(document.querySelector('h1')?.textContent).toBe(genie.name);
      expect(
        document.querySelectorAll('link[rel=canonical], title, h1, main, #prepared, .page'),
      ).toHaveLength(6);
      if (kind === 'qr') return;
      const content = (name: string) =>
        document.querySelector(`[property="${name}"], [name="${name}"]`)?.getAttribute('content');
      expect([content('og:title'), content('twitter:title'), content('og:image:alt')]).toEqual([
        genie.name,
        genie.name,
        genie.name,
      ]);
      expect(content('description')).toBe(page.description);
      expect(
        JSON.parse(document.querySelector('[type="application/ld+json"]')?.textContent ?? ''),
      ).toMatchObject({ name: genie.name });
      for (const link of document.querySelectorAll('link[hreflang]'))
        expect(link.getAttribute('hreflang')).toMatch(/^(x-default|[a-z]{2,3}(-\w{2,8})*)$/i);
    }),
    { numRuns: 400 },
  );
}, 60_000);

test('the same holds for a portal and each of its Genies', async () => {
  const shell = shellOf('portal');
  await fc.assert(
    fc.asyncProperty(answer, fc.array(answer, { maxLength: 3 }), async (written, agents) => {
      const portal = Portal.parse({
        id: 'p-1',
        ...written,
        ...written.agent_pages,
        agents: agents.map((agent, index) => ({ id: `g-${index}`, ...agent, session_ticket: 'secret' })),
      });
      const page = await renderPortal(portal, 'https://genies.example/p/group');
      const markup = pageMarkup(
        SITE,
        {
          shell,
          page,
          data: { portal: { ...portal, agents: [] } },
          canonical: undefined,
          image: undefined,
          languages: [],
          jsonLd: jsonLdOf(page, portal, { url: undefined, image: undefined }),
          isIndexed: true,
        },
        undefined,
      );
      const { document, scripts, handlers, unsafeLinks, images } = inspect(markup);

      expect(scripts).toEqual(['./portal-page.tsx']);
      expect({ handlers, unsafeLinks, images }).toEqual({ handlers: [], unsafeLinks: [], images: [] });
      expect(document.querySelector('title')?.textContent).toBe(portal.name);
      expect([...document.querySelectorAll('.card-name')].map(({ textContent }) => textContent)).toEqual(
        portal.agents.map(({ name }) => name),
      );
      expect(markup).not.toContain('secret');
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('a brand’s colours leave the markup for rules that only hold colours', async () => {
  await fc.assert(
    fc.asyncProperty(answer, async (written) => {
      const { css, markup } = await renderGenie(makeGenie(written), ADDRESS);

      expect(css).toMatch(/^(\[data-brand='[\da-f]{6}'\]\{(--_[a-z-]+:\s*#[\da-f]{6};\s*)+\}\n?)*$/);
      expect(markup).not.toContain(' style="');
    }),
    { numRuns: 200 },
  );
});

test('a build of another version is told, not guessed', () => {
  expect(() => readShell('genie', '<html><title>Genie</title></html>')).toThrow(
    'genie has no place for lang',
  );
});
