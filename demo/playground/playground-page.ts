import { html, type Html } from '../../shared/markup/html.ts';
import { PLAYGROUND_GENIES, PLAYGROUND_OPTIONS, type PlaygroundOption } from './playground-options.ts';

const HOSTS = [
  ['plain', 'A plain page'],
  ['dark', 'A dark page'],
  ['rtl', 'A right-to-left page'],
  ['strict', 'A strict policy: nonces, no inline style'],
  ['shouting', 'Style sheets that shout'],
] as const;

/** `/playground`: every option of the tag, what it does to a page of the customer's site, and what to paste. */
export function playgroundPage({ platform, site, voice }: PlaygroundPlaces): Html {
  return html`
    <header class="bar">
      <p class="brand">
        <img src="/demo/icon.svg" alt="" width="28" height="28" /> <a href="/">Genie demo</a>
      </p>
    </header>
    <main class="playground" data-platform="${platform}" data-site="${site}" data-voice="${voice}">
      <div class="playground-head">
        <h1>Playground</h1>
        <p class="section-text">
          Change an option and the page beside it loads anew. What stands below is what to paste.
        </p>
      </div>
      <form class="options" aria-label="Options of the tag">
        ${select('host', 'Page to try it on', HOSTS)}
        ${select(
          'genie',
          'Genie',
          PLAYGROUND_GENIES.map((slug) => [slug, slug] as const),
        )}
        ${PLAYGROUND_OPTIONS.map(field)}
        <button type="reset" class="button quiet">Back to the defaults</button>
      </form>
      <div class="results">
        <iframe class="preview" title="The page with the widget" allow="microphone; autoplay"></iframe>
        <p class="note"><a class="alone" target="_blank">This page by itself (opens in a new tab)</a></p>
        ${snippet('tag', 'The tag, of this version and with its hash')}
        ${snippet('policy', 'For your Content-Security-Policy')}
        <p class="note">
          Where your policy goes by nonces, give the tag yours. Without <code>/v/…</code> and
          <code>integrity</code> the tag follows new versions by itself.
        </p>
        <p role="status" class="copied"></p>
      </div>
    </main>
    <script src="/demo/playground.js" type="module"></script>
  `;
}

export interface PlaygroundPlaces {
  platform: string;
  site: string;
  /** The voice server's address, ws or wss. */
  voice: string;
}

function field({ name, text, choices, example }: PlaygroundOption): Html {
  if (choices)
    return select(
      name,
      text,
      choices.map((choice) => [choice, choice || 'nobody'] as const),
    );
  return html`<label>
    <span>${text} <code>data-${name}</code></span>
    <input name="${name}" placeholder="${example}" autocomplete="off" spellcheck="false" />
  </label>`;
}

function select(name: string, text: string, choices: readonly (readonly [string, string])[]): Html {
  return html`<label>
    <span>${text} ${name !== 'host' && html`<code>data-${name}</code>`}</span>
    <select name="${name}" autocomplete="off">
      ${choices.map(([value, words]) => html`<option value="${value}">${words}</option>`)}
    </select>
  </label>`;
}

function snippet(id: string, title: string): Html {
  return html`<section class="snippet" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    <pre tabindex="0" aria-labelledby="${id}-title"><code id="${id}"></code></pre>
    <button type="button" class="button" data-copies="${id}" aria-describedby="${id}-title">Copy</button>
  </section>`;
}
