import { html, Html } from '../../../shared/markup/html.ts';
import { PRERENDER_WORDS } from '../prerender-words.ts';
import type { Site } from '../site.ts';
import type { RenderedPage } from '../views/rendered-page.ts';
import { jsonBlock } from './json-block.ts';
import { pageHead, type HeadOptions } from './page-head.ts';
import type { PageShell } from './page-shell.ts';

export interface PageContent extends Pick<
  HeadOptions,
  'canonical' | 'image' | 'languages' | 'jsonLd' | 'isIndexed'
> {
  shell: PageShell;
  page: RenderedPage;
  /** What the page would ask the API for. */
  data: unknown;
}

/** A whole page as text. Everything in it that others wrote is escaped for the place where it stands. */
export function pageMarkup(
  { api, url }: Pick<Site, 'api' | 'url'>,
  content: PageContent,
  stylesheet: string | undefined,
): string {
  const { shell, page, data } = content;
  return shell.complete({
    language: page.language,
    dir: page.dir,
    api,
    head: pageHead({ ...content, stylesheet, siteName: url ? new URL(url).host : page.title }),
    // The views have escaped what they were given.
    body: html`<div class="page" data-prepared="${page.language}">${new Html(page.markup)}</div>
      ${jsonBlock('application/json', data, 'prepared')}`,
    noScript: html`${page.noScript}`,
    late: html`${PRERENDER_WORDS[page.language].late}`,
  });
}
