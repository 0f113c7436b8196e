import type { Fixtures } from '../backend/seeds/fixtures.ts';
import { html, type Html } from '../../shared/markup/html.ts';
import { DEVELOPER_FLOWS } from './developer-flows.ts';
import type { Flow, FlowGroup } from './flow.ts';
import { pageFlows } from './page-flows.ts';
import { siteFlows } from './site-flows.ts';

export interface IndexOptions {
  platform: string;
  fixtures: Fixtures;
  /** Our pages that the build has. */
  pages: ReadonlySet<string>;
  voiceName: string;
}

/** `/`: what the product is, and every flow of it one click away. */
export function indexPage({ platform, fixtures, pages, voiceName }: IndexOptions): Html {
  const groups = [...siteFlows(fixtures.site), ...pageFlows(fixtures, pages), DEVELOPER_FLOWS];
  return html`
    <header class="hero">
      <div class="hero-text">
        <p class="brand"><img src="/demo/icon.svg" alt="" width="28" height="28" /> Genie</p>
        <h1>A voice for your website, in one line.</h1>
        <p class="lead">
          Paste one tag, and visitors can talk to an agent that knows your business. It answers aloud, writes
          along as captions, and takes typed questions too. The same Genies live on pages of their own, for
          links, printed codes and invited guests. All of it runs on this machine now: backend, voice server
          and a small scripted agent.
        </p>
        <p class="actions">
          <a class="button" href="${fixtures.site}/">Open a customer’s site</a>
          <a class="button quiet" href="/g/sunny-dental">Open a Genie’s page</a>
        </p>
      </div>
      <figure class="hero-tag">
        <figcaption>The whole embed</figcaption>
        <pre tabindex="0"><code>${embedTag(platform)}</code></pre>
        <p class="note">Voice: ${voiceName}</p>
      </figure>
    </header>
    <nav class="toc" aria-label="Sections">
      <ul>
        ${groups.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
      </ul>
    </nav>
    <main>${groups.map(group)} ${apiExamples(fixtures)}</main>
    <footer class="foot">
      <p>A demo on this machine. Its keys, grants and people are made up.</p>
    </footer>
  `;
}

function embedTag(platform: string): string {
  return `<script async\n  src="${platform}/widget.js"\n  data-genie="sunny-dental"></script>`;
}

function group({ id, title, text, flows }: FlowGroup): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    <p class="section-text">${text}</p>
    <ul class="cards">
      ${flows.map(card)}
    </ul>
  </section>`;
}

function card({ title, href, text, tag }: Flow): Html {
  return html`<li class="card">
    <h3><a href="${href}">${title}</a>${tag && html` <span class="tag">${tag}</span>`}</h3>
    <p>${text}</p>
  </li> `;
}

function apiExamples({ api, keys }: Fixtures): Html {
  const key = keys[0]?.key ?? 'hg_live_…';
  return html`<section id="api" aria-labelledby="api-title">
    <h2 id="api-title">The API, from a terminal</h2>
    <p class="section-text">Public actions need no key. Owners send one.</p>
    <pre tabindex="0"><code># Open a Genie by its slug, as the widget does
curl -s ${api} -H 'content-type: application/json' \\
  -d '{"resource":"genies","action":"url","data":{"url_name":"sunny-dental"}}'

# Search the marketplace
curl -s ${api} -H 'content-type: application/json' \\
  -d '{"resource":"genies","action":"list","data":{"searchTerm":"dental","limit":3}}'

# The same list as the owner, with a key
curl -s ${api} -H 'content-type: application/json' -H 'x-api-key: ${key}' \\
  -d '{"resource":"genies","action":"list","data":{"limit":3}}'</code></pre>
  </section>`;
}
