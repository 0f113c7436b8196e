import { html } from '../../shared/markup/html.ts';
import { embedTag } from './embed-tag.ts';
import type { SitePage } from './site-page.ts';
import { sunnyFrame, sunnyScript } from './sunny-frame.ts';

/** `/inline`: the panel is a part of the contact section. */
export const inlinePage: SitePage = {
  title: 'Contact · Sunny Dental',
  theme: 'sunny',
  head: () => sunnyScript(),
  body: () =>
    sunnyFrame(
      html` <section class="block first split">
        <div>
          <h1>Talk to us</h1>
          <p class="lead">
            Ask our Genie about hours, prices and how to prepare for a visit. It is there day and night; for
            everything else, call or write.
          </p>
          <address class="contact">
            <p>
              <strong>By phone</strong><br /><a href="tel:+15550142200">555 014 2200</a>, Mon–Thu 8:00–18:00,
              Fri 8:00–14:00
            </p>
            <p>
              <strong>By mail</strong><br /><a href="mailto:hello@sunny-dental.example"
                >hello@sunny-dental.example</a
              >
            </p>
            <p>
              <strong>In person</strong><br />12 Harbour Street, second floor, with a lift. Tram line 4 to
              Harbour Square.
            </p>
          </address>
        </div>
        <div id="genie" class="genie-slot"></div>
      </section>`,
    ),
  embed: (context) =>
    embedTag(context, { 'data-genie': 'sunny-dental', 'data-mode': 'inline', 'data-target': '#genie' }),
};
