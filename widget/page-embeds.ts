import type { Embed, World } from './embed.ts';
import { defineElement, type EmbedOf, TAG } from './element.ts';
import { createHandle, type Hg } from './handle.ts';
import { findAll } from './find-all.ts';
import type { WidgetOptions } from './options.ts';
import { readAttributes, readOptions } from './read-options.ts';
import { warn } from './warn.ts';

/** All Genies of a page. There is one of this, however often the script is pasted. */
export interface PageEmbeds {
  hg: Hg;
  embedOf: EmbedOf;
  /** Shows the Genie that a script tag names; a tag that names none only says how others look. */
  adopt(script: HTMLElement): void;
}

export function createPageEmbeds(world: World): PageEmbeds {
  const embedOf = defineElement(world);
  let firstScript: HTMLElement | undefined;
  /** Where a script's attributes go, also those that change later. */
  const embedsOf = new WeakMap<HTMLElement, Embed>();

  /** Without those that lead to no Genie: a page that keeps copies of itself (Turbo does) has an empty one of ours in each. */
  function embeds() {
    return findAll(TAG)
      .map(embedOf)
      .filter(({ state: { options } }) => options.genie);
  }

  function add(script = document.createElement('i'), page?: Partial<WidgetOptions>, accessToken?: string) {
    const element = document.createElement(TAG);
    const embed = embedOf(element);
    embedsOf.set(script, embed);
    embed.set('script', readTag(script));
    embed.set('page', page, accessToken);
    const { genie, target } = embed.state.options;
    const [place] = findAll(target || 'body');
    if (!genie) warn("no Genie: hg('init', {agentUrl: 'slug'})");
    else if (place) place.append(element);
    else warn(`no ${target}`);
  }

  return {
    embedOf,
    hg: createHandle({
      embed: () => embeds()[0],
      init(raw) {
        const { accessToken, ...rest } = Object(raw) as Record<string, string>;
        const [embed] = embeds();
        if (embed) embed.set('page', readOptions(rest), accessToken);
        else add(firstScript, readOptions(rest), accessToken);
      },
      destroy() {
        for (const embed of embeds()) embed.destroy();
      },
    }),
    adopt(script) {
      const { genie, mode } = readTag(script);
      const isShown = embeds().some(
        ({ state: { options } }) => options.genie === genie && options.mode === mode,
      );
      firstScript ??= script;
      new MutationObserver(() => embedsOf.get(script)?.set('script', readTag(script))).observe(script, {
        attributes: true,
      });
      if (genie && !isShown) add(script);
    },
  };
}

function readTag(script: HTMLElement): Partial<WidgetOptions> {
  return { mode: 'launcher', ...readAttributes(script, 'data-') };
}
