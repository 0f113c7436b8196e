import { findAll } from './document-members.ts';
import { createEmbed, type Embed, type World } from './embed.ts';
import { OPTION_NAMES } from './option-table.ts';
import { attributeName, readAttributes } from './read-options.ts';

export const TAG = 'genie-widget';

/** How code of ours reaches the embed behind an element; the page's own code cannot. */
export type EmbedOf = (element: Element | undefined) => Embed | undefined;

/**
 * Defines `<genie-widget genie="slug">`, or says why not. A page may write it itself, inline by default, and
 * change its attributes, which have the names of the script's `data-*`.
 */
export function defineElement(world: World): EmbedOf {
  const embeds = new WeakMap<Element, Embed>();

  class GenieWidget extends HTMLElement {
    static readonly observedAttributes = OPTION_NAMES.map(attributeName);

    constructor() {
      super();
      embeds.set(this, createEmbed(this, this.attachShadow({ mode: 'open' }), world));
    }

    connectedCallback() {
      embeds.get(this)?.connect();
    }

    disconnectedCallback() {
      const { parentNode } = this;
      // A page that only moves it puts it back before this runs; one that swaps its body takes it along.
      queueMicrotask(() => {
        if (this.isConnected) return;
        const [body] = findAll('body');
        if (parentNode instanceof HTMLBodyElement && body && body !== parentNode) body.append(this);
        else embeds.get(this)?.disconnect();
      });
    }

    attributeChangedCallback() {
      embeds.get(this)?.set('attributes', readAttributes(this, ''));
    }
  }

  customElements.define(TAG, GenieWidget);
  return (element) => element && embeds.get(element);
}
