import { html } from '../../shared/markup/html.ts';
import { embedTag } from './embed-tag.ts';
import type { SitePage } from './site-page.ts';
import { sunnyFrame, sunnyScript } from './sunny-frame.ts';

/** `/button`: the page's own button opens the panel. */
export const buttonPage: SitePage = {
  title: 'Ask us · Sunny Dental',
  theme: 'sunny',
  head: () => sunnyScript(),
  body: () =>
    sunnyFrame(
      html` <section class="block first centred">
        <h1>A question before your visit?</h1>
        <p class="lead">
          Our Genie knows the answers that people ask at the front desk. Talk to it, or type.
        </p>
        <p class="actions"><button type="button" id="ask-us" class="button">Ask Sunny Dental</button></p>
        <ul class="questions">
          <li>Do you see children?</li>
          <li>Which insurance do you take?</li>
          <li>Where do I park?</li>
        </ul>
      </section>`,
    ),
  embed: (context) => embedTag(context, { 'data-genie': 'sunny-dental', 'data-trigger': '#ask-us' }),
};
