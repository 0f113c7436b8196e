import { html, type Html } from '../../shared/markup/html.ts';

/** What all pages of Sunny Dental share: header, menu, footer. */
export function sunnyFrame(main: Html): Html {
  return html` <header class="top">
      <a class="logo" href="/"><img src="/assets/sunny.svg" alt="" width="34" height="34" /> Sunny Dental</a>
      <button class="menu-button" type="button" aria-expanded="false" aria-controls="menu">Menu</button>
      <nav id="menu" class="menu" aria-label="Main">
        <a href="/#treatments">Treatments</a>
        <a href="/prices">Prices</a>
        <a href="/#team">Team</a>
        <a href="/#hours">Hours</a>
        <a href="/inline">Contact</a>
      </nav>
      <a class="call" href="tel:+15550142200">555 014 2200</a>
    </header>
    <main>${main}</main>
    <footer class="foot">
      <p><strong>Sunny Dental</strong><br />12 Harbour Street, second floor</p>
      <p>Mon–Thu 8:00–18:00<br />Fri 8:00–14:00</p>
      <p>
        <a href="tel:+15550142200">555 014 2200</a><br /><a href="mailto:hello@sunny-dental.example"
          >hello@sunny-dental.example</a
        >
      </p>
    </footer>`;
}

/** The practice's own script: its menu, and whether it is open now. */
export function sunnyScript(nonce?: string): Html {
  return html`<script
    src="/assets/sunny.js"
    defer${nonce !== undefined && html` nonce="${nonce}"`}
  ></script>`;
}
