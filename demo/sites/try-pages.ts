import { html } from '../../shared/markup/html.ts';
import { strictPolicy } from './csp-page.ts';
import { embedTag } from './embed-tag.ts';
import type { SiteContext, SitePage } from './site-page.ts';

const OPTION_NAME = /^(?!nonce$)[a-z][a-z-]{1,30}$/;

/** `/try/…`: pages for the playground. The query's entries are the tag's `data-*`. */
export const TRY_PAGES: readonly (readonly [path: string, page: SitePage])[] = [
  ['/try/plain', tryPage('plain', 'A plain page')],
  ['/try/dark', tryPage('dark', 'A dark page')],
  ['/try/rtl', { ...tryPage('plain', 'صفحة من اليمين إلى اليسار'), lang: 'ar' }],
  ['/try/strict', { ...tryPage('plain', 'A strict policy'), headers: framedPolicy }],
  ['/try/shouting', tryPage('shouting', 'Style sheets that shout')],
];

function tryPage(look: string, title: string): SitePage {
  return {
    title,
    theme: undefined,
    head: () => html`<link rel="stylesheet" href="/assets/try-${look}.css" />`,
    body: () =>
      html`<main>
        <h1>${title}</h1>
        <p>A page of yours, with some text and a form, for the playground.</p>
        <p>
          <button id="ask" type="button">My own button: #ask</button>
        </p>
        <div id="genie-here"></div>
        <p>
          <label>Search <input type="search" /></label>
        </p>
      </main>`,
    embed: tagOf,
  };
}

function tagOf(context: SiteContext) {
  const { url, nonce } = context;
  const options = [...url.searchParams].filter(([name]) => OPTION_NAME.test(name));
  const data = options.map(([name, value]) => [`data-${name}`, value]);
  return embedTag(context, { nonce, ...Object.fromEntries(data) });
}

/** The strict policy of `/csp`, on a page that the playground may frame. */
function framedPolicy(context: SiteContext): Record<string, string> {
  const headers = Object.entries(strictPolicy(context, "'self'"));
  const ancestors = `frame-ancestors ${context.platform}`;
  return Object.fromEntries(
    headers.map(([name, policy]) => [name, policy.replace("frame-ancestors 'none'", ancestors)]),
  );
}
