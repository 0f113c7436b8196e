import { html, type Html } from '../../shared/markup/html.ts';

/** What an address shows that leads nowhere. */
export function notFoundPage(path: string): Html {
  return html`<main class="lost">
    <p class="lost-code" aria-hidden="true">404</p>
    <h1>There is nothing here</h1>
    <p><code dir="ltr">${path}</code> leads to no page of the demo.</p>
    <p><a class="button" href="/">All there is to try</a></p>
  </main>`;
}
