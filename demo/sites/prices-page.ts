import { html } from '../../shared/markup/html.ts';
import { embedTag } from './embed-tag.ts';
import type { SitePage } from './site-page.ts';
import { sunnyFrame, sunnyScript } from './sunny-frame.ts';
import { pricesTable } from './sunny-prices.ts';

/** `/prices`: a second page of the practice, with the same tag. */
export const pricesPage: SitePage = {
  title: 'Prices · Sunny Dental',
  theme: 'sunny',
  head: () => sunnyScript(),
  body: () =>
    sunnyFrame(
      html` <section class="block first">
        <h1>What it costs</h1>
        <p class="lead">
          You get a written estimate before we begin. We send the claim to your insurer, and without insurance
          you can pay in up to six instalments.
        </p>
        ${pricesTable()}
      </section>`,
    ),
  embed: (context) => embedTag(context, { 'data-genie': 'sunny-dental' }),
};
