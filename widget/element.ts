import { createEmbed, type Embed, type World } from './embed.ts';
import { findAll } from './find-all.ts';

export const TAG = 'genie-widget';

/** The embed of a `<genie-widget>`, which is out of the page's reach. */
export type EmbedOf = (element: HTMLElement) => Embed;

/**
 * Defines `<genie-widget genie="slug">`. A page may write it itself, inline by default, and change its
 * attributes, which have the names of the script's `data-*`.
 */
export function defineElement(world: World): EmbedOf {
  class GenieWidget extends HTMLElement {
    readonly #embed = createEmbed(this, this.attachShadow({ mode: 'open' }), world);

    static embedOf(element: HTMLElement) {
      return (element as GenieWidget).#embed;
    }

    connectedCallback() {
      this.#embed.connect();
    }

    async disconnectedCallback() {
      const { parentNode } = this;
      await undefined; // a page that only moves it puts it back by then; one that swaps its body takes it along
      const [body] = findAll('body');
      if (this.isConnected) return;
      if (parentNode?.nodeName === 'BODY' && body !== parentNode) body?.append(this);
      else this.#embed.disconnect();
    }
  }

  // What fails in a constructor is the page's uncaught error; here it is ours.
  document.createElement('p').attachShadow({ mode: 'open' });
  customElements.define(TAG, GenieWidget);
  return GenieWidget.embedOf;
}
