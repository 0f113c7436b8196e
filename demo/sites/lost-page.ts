import { html } from '../../shared/markup/html.ts';
import type { SitePage } from './site-page.ts';
import { sunnyFrame, sunnyScript } from './sunny-frame.ts';

/** Where an address of the site leads nowhere. */
export const lostPage: SitePage = {
  title: 'Not found · Sunny Dental',
  theme: 'sunny',
  head: () => sunnyScript(),
  body: () =>
    sunnyFrame(
      html` <section class="block first centred">
        <h1>This page has come loose</h1>
        <p class="lead">There is nothing at this address.</p>
        <p class="actions"><a class="button" href="/">Back to the practice</a></p>
      </section>`,
    ),
  embed: () => html``,
};
