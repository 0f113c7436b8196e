import { Html, html } from '../../shared/markup/html.ts';
import type { SiteContext } from './site-page.ts';

/** The one tag, as the README has it. `attributes` are those after `src`. */
export function embedTag({ platform }: SiteContext, attributes: Record<string, string>): Html {
  const list = Object.entries(attributes).map(([name, value]) => html` ${new Html(name)}="${value}"`);
  return html`<script async src="${platform}/widget.js" ${list}></script>`;
}
