import { html, type Html } from '../../shared/markup/html.ts';
import { embedTag } from './embed-tag.ts';
import type { SitePage } from './site-page.ts';

/** `/support`: the help centre of a maker of smart-home things; label, colour and position set by the page. */
export const acmePage: SitePage = {
  title: 'Help centre · Acme',
  theme: 'acme',
  body: () =>
    html` <header class="top">
        <a class="logo" href="/support"><img src="/assets/acme.svg" alt="" width="30" height="30" /> Acme</a>
        <nav class="menu" aria-label="Main"><a href="#topics">Topics</a><a href="#status">Status</a></nav>
        <a class="call" href="mailto:help@acme.example">help@acme.example</a>
      </header>
      <main>
        <section class="hero plain">
          <div>
            <p class="kicker">Help centre</p>
            <h1>What are you trying to do?</h1>
            <p class="lead">
              Pick a topic, or ask our Genie in the corner. It knows every article here, and answers in
              seconds.
            </p>
          </div>
        </section>
        ${topics()}
        <section id="status" class="block">
          <h2>All systems</h2>
          <table>
            <caption class="hidden">
              System status
            </caption>
            <tbody>
              <tr>
                <th scope="row">Acme app</th>
                <td class="good">Running</td>
              </tr>
              <tr>
                <th scope="row">Hub connections</th>
                <td class="good">Running</td>
              </tr>
              <tr>
                <th scope="row">Orders and parcels</th>
                <td class="good">Running</td>
              </tr>
            </tbody>
          </table>
        </section>
      </main>
      <footer class="foot">
        <p><strong>Acme</strong><br />Things that find each other</p>
      </footer>`,
  embed: (context) =>
    embedTag(context, {
      'data-genie': 'acme-support',
      'data-label': 'Ask support',
      'data-color': '#c2410c',
      'data-position': 'bottom-start',
    }),
};

function topics(): Html {
  const cards = [
    ['Set up the Hub', 'Plug it in, wait for blue, tap Add device.'],
    ['When the Hub goes offline', 'What a changed Wi-Fi does, and the red light.'],
    ['Shipping', 'Two to four days, free from 50 dollars on.'],
    ['Returns', 'Thirty days, used or not, with a free label.'],
    ['Warranty', 'Two years, and what we need from you.'],
    ['Change an order', 'Possible until it is packed.'],
  ];
  return html` <section id="topics" class="block">
    <h2>Topics</h2>
    <ul class="cards">
      ${cards.map(
        ([title, text]) =>
          html`<li>
            <h3>${title}</h3>
            <p>${text}</p>
          </li>`,
      )}
    </ul>
  </section>`;
}
