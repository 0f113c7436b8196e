import { html, type Html } from '../../shared/markup/html.ts';
import { embedTag } from './embed-tag.ts';
import type { SitePage } from './site-page.ts';
import { sunnyFrame, sunnyScript } from './sunny-frame.ts';
import { pricesTable } from './sunny-prices.ts';

/**
 * `/`: a dental practice with the tag as in the README. `/?open` opens the panel on load, `/?first_name=Ada` tells
 * the agent whom it talks to, as a page does whose visitor has signed in.
 */
export const sunnyPage: SitePage = {
  title: 'Sunny Dental · Family dentist on Harbour Street',
  theme: 'sunny',
  head: () => sunnyScript(),
  body: () => sunnyHome(),
  embed: (context) =>
    embedTag(context, {
      'data-genie': 'sunny-dental',
      ...(context.url.searchParams.has('open') && { 'data-open': 'true' }),
      ...(context.url.searchParams.has('first_name') && {
        'data-var-first_name': context.url.searchParams.get('first_name') ?? '',
      }),
    }),
};

/** The practice's front page, which several demo pages show with another embed. */
export function sunnyHome(banner?: Html): Html {
  return sunnyFrame(html`${banner}${hero()}${treatments()}${prices()}${hours()}${team()}${voices()}`);
}

function hero(): Html {
  return html` <section class="hero">
    <div>
      <p class="kicker">Family dentist since 1998</p>
      <h1>Gentle care, and mornings that start with a smile.</h1>
      <p class="lead">
        Check-ups without the wait, clear prices before we begin, and a team that explains what it does.
      </p>
      <p class="actions">
        <a class="button" href="/inline">Book a visit</a>
        <a class="button quiet" href="/prices">See prices</a>
      </p>
      <p class="open-now" data-open-now></p>
      <p class="open-now"><output data-visit></output></p>
    </div>
    <img class="hero-art" src="/assets/sunny-hero.svg" alt="" width="480" height="420" />
  </section>`;
}

function treatments(): Html {
  const cards = [
    ['Check-up and cleaning', 'Forty minutes, twice a year. X-rays only when they are needed.'],
    ['Fillings', 'Tooth-coloured, in one visit, from 140 dollars, with a written estimate first.'],
    ['Whitening', 'Both rows for one price. We tell you honestly what it will and won’t do.'],
    ['Crowns', 'Measured, made and fitted so that you forget which tooth it was.'],
    [
      'Children',
      'From the first tooth on, with Dr Okafor. A ride in the chair, a count of the teeth, a sticker.',
    ],
    ['Emergencies', 'Two slots are kept free every morning, and 555 014 2299 answers day and night.'],
  ];
  return html` <section id="treatments" class="block">
    <h2>What we do</h2>
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

/** Closed until somebody wants it; the Genie opens it too. */
function prices(): Html {
  return html` <section class="block">
    <h2>What it costs</h2>
    <details id="prices">
      <summary>Prices at a glance</summary>
      ${pricesTable()}
    </details>
  </section>`;
}

function hours(): Html {
  return html` <section id="hours" class="block split">
    <div>
      <h2>When we are here</h2>
      <p class="lead">
        Early, late, and once a month on a Saturday. Tram line 4 stops two minutes away; parking below the
        house is free for ninety minutes.
      </p>
    </div>
    <table>
      <caption class="hidden">
        Opening hours
      </caption>
      <tbody>
        <tr>
          <th scope="row">Monday to Thursday</th>
          <td>8:00 – 18:00</td>
        </tr>
        <tr>
          <th scope="row">Friday</th>
          <td>8:00 – 14:00</td>
        </tr>
        <tr>
          <th scope="row">First Saturday of the month</th>
          <td>9:00 – 13:00</td>
        </tr>
      </tbody>
    </table>
  </section>`;
}

function team(): Html {
  const people = [
    ['Dr Mina Okafor', 'Children', 'MO'],
    ['Dr Felix Brandt', 'Crowns and fillings', 'FB'],
    ['Lena Ortiz', 'Hygienist', 'LO'],
    ['Priya Nair', 'Front desk', 'PN'],
  ];
  return html` <section id="team" class="block">
    <h2>Who you will meet</h2>
    <ul class="people">
      ${people.map(
        ([name, role, initials]) =>
          html`<li>
            <span class="face" aria-hidden="true">${initials}</span><strong>${name}</strong
            ><span>${role}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

function voices(): Html {
  return html` <section class="block">
    <blockquote>
      <p>
        I asked their Genie at midnight whether a chipped tooth could wait until Monday. It told me what to
        do, and when to call.
      </p>
      <footer>Marta, patient since 2016</footer>
    </blockquote>
  </section>`;
}
