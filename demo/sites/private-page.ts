import { html } from '../../shared/markup/html.ts';
import { embedTag } from './embed-tag.ts';
import type { SitePage } from './site-page.ts';

/** `/private`: a hotel's club floors, whose Genie opens for guests only. */
export const privatePage: SitePage = {
  title: 'Club floors · The Grand Meridian',
  theme: 'meridian',
  body: () =>
    html` <header class="top">
        <a class="logo" href="/private"
          ><img src="/assets/meridian.svg" alt="" width="30" height="30" /> The Grand Meridian</a
        >
        <a class="call" href="tel:+15550199100">555 019 9100</a>
      </header>
      <main>
        <section class="hero plain">
          <div>
            <p class="kicker">Club floors</p>
            <h1>Twenty-one floors above the noise.</h1>
            <p class="lead">
              A lounge that opens before dawn, a table within the hour, and a concierge who remembers. Our
              Genie is for guests of the club floors; ask for access at its door.
            </p>
          </div>
        </section>
        <section class="block">
          <h2>For guests of the house</h2>
          <ul class="cards">
            <li>
              <h3>The lounge</h3>
              <p>Breakfast until eleven, tea at three, drinks from six.</p>
            </li>
            <li>
              <h3>The table</h3>
              <p>The Meridian Grill keeps one for the club floors, always.</p>
            </li>
            <li>
              <h3>The car</h3>
              <p>To the airport once per stay, and anywhere else on request.</p>
            </li>
          </ul>
        </section>
      </main>
      <footer class="foot">
        <p><strong>The Grand Meridian</strong><br />On the river, by the opera</p>
      </footer>`,
  embed: (context) =>
    embedTag(context, { 'data-genie': 'vip-concierge', 'data-theme': 'dark', 'data-color': '#d3b87a' }),
};
