import { Html, html } from '../../shared/markup/html.ts';
import type { SiteContext, SitePage } from './site-page.ts';
import { sunnyScript } from './sunny-frame.ts';
import { sunnyHome } from './sunny-page.ts';

/** `/legacy`: a page made for HelpGenie's own embed: an inline stub with a queue, then `hg('init', …)`. */
export const legacyPage: SitePage = {
  title: 'Sunny Dental · Family dentist on Harbour Street',
  theme: 'sunny',
  head: () => sunnyScript(),
  body: () => sunnyHome(),
  embed: stubAndInit,
};

function stubAndInit({ platform }: SiteContext): Html {
  const address = new Html(JSON.stringify(platform).replaceAll('<', '\\u003c'));
  return html`<script>
    (function (page, tag) {
      page.hg =
        page.hg ||
        function () {
          (page.hg.q = page.hg.q || []).push(arguments);
        };
      var script = document.createElement(tag);
      var first = document.getElementsByTagName(tag)[0];
      script.id = 'hg';
      script.async = true;
      script.src = ${address} + '/widget.js';
      first.parentNode.insertBefore(script, first);
    })(window, 'script');
    hg('init', {
      agentUrl: 'sunny-dental',
      agentName: 'Sunny',
      baseUrl: ${address},
      position: 'bottom-right',
      primaryColor: '#0b6e99',
      buttonColor: '#0b6e99',
      showLabel: true,
      label: 'Ask Sunny',
      dotSize: 12,
    });
  </script>`;
}
