import { html } from '../serve/html.ts';
import { embedTag } from './embed-tag.ts';
import type { SitePage } from './site-page.ts';
import { sunnyFrame, sunnyScript } from './sunny-frame.ts';

const PRICES = [
  ['Check-up', '$60'],
  ['Check-up, child under twelve', '$35'],
  ['Professional cleaning', '$95'],
  ['White filling', 'from $140'],
  ['Crown', 'from $980'],
  ['Whitening, both rows', '$290'],
  ['Visit cancelled less than a day before', '$40'],
];

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
        <table>
          <thead>
            <tr>
              <th scope="col">Treatment</th>
              <th scope="col">Price</th>
            </tr>
          </thead>
          <tbody>
            ${PRICES.map(
              ([name, price]) =>
                html`<tr>
                  <th scope="row">${name}</th>
                  <td>${price}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </section>`,
    ),
  embed: (context) => embedTag(context, { 'data-genie': 'sunny-dental' }),
};
