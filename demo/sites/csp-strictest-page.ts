import { html } from '../../shared/markup/html.ts';
import type { SitePage } from './site-page.ts';
import { nonceTag, strictPolicy } from './csp-page.ts';

/** `/csp-strictest`: no style of any kind; whatever has looks here is the widget. */
export const cspStrictestPage: SitePage = {
  title: 'No styles allowed · Sunny Dental',
  theme: undefined,
  head: ({ nonce }) => html`<script src="/assets/csp.js" nonce="${nonce}"></script>`,
  body: () =>
    html`<main>
      <h1>Sunny Dental</h1>
      <p>
        This page’s policy says <code>style-src 'none'</code>: no style sheet, no style element, no style
        attribute.
      </p>
      <p>Violations so far: <output id="violations">0</output></p>
    </main>`,
  embed: nonceTag,
  headers: (context) => strictPolicy(context, "'none'"),
};
