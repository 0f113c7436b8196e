import { createBootstrap } from './bootstrap.ts';
import { findAll } from './document-members.ts';
import { defineElement, TAG } from './element.ts';
import { createHandle, type Hg } from './handle.ts';
import { createLoadPanel } from './load-panel.ts';
import type { WidgetOptions } from './options.ts';
import { readAttributes, readOptions } from './read-options.ts';
import { warn } from './warn.ts';
import { whenFound } from './when-found.ts';

/** All Genies of a page. There is one of this, however often the script is pasted. */
export interface PageEmbeds {
  hg: Hg;
  /** Shows the Genie that a script tag names; a tag that names none only says how others look. */
  adopt(script: HTMLScriptElement): void;
}

export function createPageEmbeds(scriptUrl: string): PageEmbeds {
  const ours = new Set<HTMLElement>();
  let firstTag: Partial<WidgetOptions> | undefined;
  const { hg, emit } = createHandle({ embed: () => embedOf(all()[0]), init, destroy });
  const embedOf = defineElement({
    bootstrap: createBootstrap((input, options) => fetch(input, options)),
    loadPanel: createLoadPanel(scriptUrl),
    emit,
    api: new URL('/v1', scriptUrl || document.baseURI).href,
  });

  /** Ours, even while they wait for their place, then those that the page has written. */
  function all() {
    return [...new Set([...ours, ...findAll(TAG)])];
  }

  function create(tag: Partial<WidgetOptions> = {}) {
    const element = document.createElement(TAG);
    embedOf(element)?.set('script', { mode: 'launcher', ...tag });
    ours.add(element);
    return element;
  }

  function place(element: HTMLElement) {
    const { genie = '', mode, target } = embedOf(element)?.state.options ?? {};
    if (!genie) warn("which Genie? Write data-genie on the script tag, or hg('init', {agentUrl: 'slug'})");
    else if (!element.isConnected)
      whenFound((mode === 'inline' && target) || 'body', (parent) => parent.append(element));
  }

  function init(raw: unknown) {
    const { accessToken, ...options } = Object(raw) as Record<string, unknown>;
    const element = all()[0] ?? create(firstTag);
    const embed = embedOf(element);
    if (typeof accessToken === 'string') embed?.door.setAccessToken(accessToken);
    embed?.set('page', readOptions(options));
    place(element);
  }

  function destroy() {
    for (const element of all()) {
      embedOf(element)?.disconnect();
      element.remove();
    }
    ours.clear();
  }

  return {
    hg,
    adopt(script) {
      const tag = readAttributes(script, 'data-');
      firstTag ??= tag;
      const isThere = [...ours].some((element) => embedOf(element)?.state.options.genie === tag.genie);
      if (tag.genie && !isThere) place(create(tag));
    },
  };
}
