import { html } from '../../shared/markup/html.ts';
import { embedTag } from './embed-tag.ts';
import type { SitePage } from './site-page.ts';

/** `/closed`: a shop whose Genie its owner has switched off. */
export const closedPage: SitePage = {
  title: 'The Closed Shop · Secondhand records',
  theme: 'records',
  body: () =>
    html` <header class="top">
        <a class="logo" href="/closed"
          ><img src="/assets/records.svg" alt="" width="32" height="32" /> The Closed Shop</a
        >
        <a class="call" href="mailto:records@closed-shop.example">Write to us</a>
      </header>
      <main>
        <section class="hero plain">
          <div>
            <p class="kicker">Secondhand records</p>
            <h1>Gone digging. Back in spring.</h1>
            <p class="lead">
              From December to the end of February the shop is dark and we are on the road, buying
              collections. Orders by mail still go out on Fridays.
            </p>
          </div>
        </section>
        <section class="block">
          <h2>What waits behind the shutter</h2>
          <ul class="cards">
            <li>
              <h3>Forty crates of jazz</h3>
              <p>Sorted by label, since that is how people ask.</p>
            </li>
            <li>
              <h3>A wall of seven-inches</h3>
              <p>Played, graded, sleeved. Two for the price of a coffee.</p>
            </li>
            <li>
              <h3>The listening corner</h3>
              <p>One chair, two turntables, no hurry.</p>
            </li>
          </ul>
        </section>
      </main>
      <footer class="foot">
        <p><strong>The Closed Shop</strong><br />Down the steps, left of the bakery</p>
      </footer>`,
  embed: (context) => embedTag(context, { 'data-genie': 'closed-shop' }),
};
