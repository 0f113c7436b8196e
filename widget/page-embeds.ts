import { createBootstrap } from './bootstrap.ts';
import { findAll } from './document-members.ts';
import { defineElement, TAG } from './element.ts';
import { createHandle, type Hg } from './handle.ts';
import { createLoadPanel } from './load-panel.ts';
import type { WidgetOptions } from './options.ts';
import { readAttributes } from './read-options.ts';
import { warn } from './warn.ts';
import { whenFound } from './when-found.ts';

/** All Genies of a page. There is one of this, however often the script is pasted. */
export interface PageEmbeds {
  hg: Hg;
  /** Shows the Genie that a script tag names; a tag that names none only says how others look. */
  adopt(script: HTMLScriptElement): void;
}

export function createPageEmbeds(scriptUrl: string): PageEmbeds {
  const elements = new Set<HTMLElement>();
  let firstTag: Partial<WidgetOptions> = {};
  const { hg, emit } = createHandle({
    embed: () => embedOf(first()),
    init(options, accessToken) {
      const element = first() ?? create(firstTag);
      if (accessToken !== undefined) embedOf(element)?.setAccessToken(accessToken);
      embedOf(element)?.set('page', options);
      place(element);
    },
    destroy() {
      for (const element of [...elements, ...findAll(TAG)]) {
        embedOf(element)?.disconnect();
        element.remove();
      }
      elements.clear();
    },
  });
  const embedOf = defineElement({
    bootstrap: createBootstrap((input, init) => fetch(input, init)),
    loadPanel: createLoadPanel(scriptUrl),
    emit,
    api: apiBeside(scriptUrl),
  });

  function first(): HTMLElement | undefined {
    return [...elements, ...findAll(TAG)][0];
  }

  function create(tag: Partial<WidgetOptions>): HTMLElement {
    const element = document.createElement(TAG);
    embedOf(element)?.set('script', { mode: 'launcher', ...tag });
    elements.add(element);
    return element;
  }

  function place(element: HTMLElement) {
    const { genie = '', mode, target } = embedOf(element)?.options ?? {};
    if (!genie)
      warn("which Genie? Write data-genie on the script tag, or hg('init', {agentUrl: 'its-slug'})");
    else if (!element.isConnected)
      whenFound((mode === 'inline' && target) || 'body', (parent) => parent.append(element));
  }

  return {
    hg,
    adopt(script) {
      const tag = { api: apiBeside(script.src), ...readAttributes(script, 'data-') };
      if (elements.size === 0) firstTag = tag;
      const isThere = [...elements].some((element) => {
        const shown = embedOf(element)?.options;
        return shown?.genie === tag.genie && shown?.api === tag.api;
      });
      if (tag.genie && !isThere) place(create(tag));
    },
  };
}

function apiBeside(scriptUrl: string): string {
  return `${new URL(scriptUrl, document.baseURI).origin}/v1`;
}
