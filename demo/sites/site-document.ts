import { html, type Html } from '../../shared/markup/html.ts';
import type { SiteContext, SitePage } from './site-page.ts';

/** A customer's page as it is sent. */
export function siteDocument(page: SitePage, context: SiteContext, isLive: boolean): string {
  const { title, theme, lang = 'en', head, body, embed } = page;
  const tag = embed(context);
  return html`<!doctype html>
    <html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="/assets/${theme ?? 'sunny'}.svg" type="image/svg+xml" />
        ${theme !== undefined && styleSheets(theme)} ${head?.(context)}
        ${isLive && html`<script src="/demo/live.js" nonce="${context.nonce}" defer></script>`}
      </head>
      <body>
        ${body(context)} ${demoStrip(context, tag)} ${tag}
      </body>
    </html> `.text;
}

function styleSheets(theme: string): Html {
  return html`<link rel="stylesheet" href="/assets/site.css" />
    <link rel="stylesheet" href="/assets/frame.css" />
    <link rel="stylesheet" href="/assets/sections.css" />
    <link rel="stylesheet" href="/assets/${theme}.css" />`;
}

/** Below everything else: what is pasted into this page, and the way back. */
function demoStrip({ platform, nonce }: SiteContext, tag: Html): Html {
  return html`<aside class="demo-strip" lang="en" dir="ltr" aria-label="About this demo page">
    <p>A made-up business, for the Genie demo. <a href="${platform}/">All there is to try</a></p>
    <details>
      <summary>What is pasted into this page</summary>
      <pre tabindex="0"><code>${tag.text.replaceAll(nonce, '…')}</code></pre>
    </details>
  </aside>`;
}
