import { languageTag } from '../../../shared/messages/language-tag.ts';
import { html, type Html } from '../../../shared/markup/html.ts';
import type { RenderedPage } from '../views/rendered-page.ts';
import { jsonBlock } from './json-block.ts';

export interface HeadOptions {
  page: RenderedPage;
  /** The page's one address, absolute; undefined where nobody said on which site it will be. */
  canonical: string | undefined;
  /** The picture for previews of the link, absolute, and what it shows. */
  image: { url: string; alt: string } | undefined;
  /** The style sheet with the brands' colours, from the root. */
  stylesheet: string | undefined;
  /** Languages in which one can talk here, BCP 47. */
  languages: readonly string[];
  siteName: string;
  jsonLd: unknown;
  isIndexed: boolean;
}

/** What a browser's tab, a search engine and a preview of the link say of the page. */
export function pageHead(options: HeadOptions): Html {
  const { page, canonical, image, stylesheet, siteName, jsonLd, isIndexed } = options;
  const { title, description, language } = page;
  const languages = isIndexed && canonical ? options.languages.flatMap((tag) => languageTag(tag) ?? []) : [];
  return html`<title>${title}</title>
    <meta name="description" content="${description}" />
    ${stylesheet && html`<link rel="stylesheet" href="${stylesheet}" />`}
    ${canonical && html`<link rel="canonical" href="${canonical}" />`}
    ${languages.map((tag) => html`<link rel="alternate" hreflang="${tag}" href="${canonical}" />`)}
    ${languages.length > 0 && html`<link rel="alternate" hreflang="x-default" href="${canonical}" />`}
    ${
      isIndexed &&
      html`<meta property="og:type" content="website" />
        <meta property="og:title" content="${title}" />
        <meta property="og:description" content="${description}" />
        <meta property="og:site_name" content="${siteName}" />
        <meta property="og:locale" content="${language}" />
        ${canonical && html`<meta property="og:url" content="${canonical}" />`} ${image && imageTags(image)}
        <meta name="twitter:card" content="${image ? 'summary_large_image' : 'summary'}" />
        <meta name="twitter:title" content="${title}" />
        <meta name="twitter:description" content="${description}" />
        ${jsonBlock('application/ld+json', jsonLd)}`
    }`;
}

function imageTags({ url, alt }: { url: string; alt: string }): Html {
  return html`<meta property="og:image" content="${url}" />
    <meta property="og:image:type" content="image/png" />
    <meta property="og:image:width" content="1200" />
    <meta property="og:image:height" content="630" />
    <meta property="og:image:alt" content="${alt}" />
    <meta name="twitter:image" content="${url}" />
    <meta name="twitter:image:alt" content="${alt}" />`;
}
