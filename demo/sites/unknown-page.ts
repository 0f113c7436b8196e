import { html } from '../../shared/markup/html.ts';
import { embedTag } from './embed-tag.ts';
import type { SitePage } from './site-page.ts';
import { sunnyScript } from './sunny-frame.ts';
import { sunnyHome } from './sunny-page.ts';

/** `/unknown`: a typo in the slug. The page must not notice. */
export const unknownPage: SitePage = {
  title: 'Sunny Dental · Family dentist on Harbour Street',
  theme: 'sunny',
  head: () => sunnyScript(),
  body: () =>
    sunnyHome(html`<p class="banner">The tag names a Genie that does not exist, so none is shown.</p>`),
  embed: (context) => embedTag(context, { 'data-genie': 'suny-dentall' }),
};
