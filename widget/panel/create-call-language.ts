import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { languageTag } from '../../shared/messages/language-tag.ts';
import type { Settings } from '../../shared/contract/genie.ts';

/** Which of the Genie's languages the next call is in: the visitor's choice, else the panel's, else the Genie's own. */
export interface CallLanguage {
  /** Nothing where there is no choice. */
  choices(): readonly string[];
  /** Undefined where there is no choice. */
  now: ReadonlySignal<string | undefined>;
  choose(tag: string): void;
  /** What the panel's own words are in. */
  panelSpeaks(language: string): void;
}

export function createCallLanguage(
  settings: () => Pick<Settings, 'language' | 'languages'> | undefined,
): CallLanguage {
  const chosen = signal('');
  const panel = signal('');
  const choices = () => {
    const tags = [...new Set(settings()?.languages.filter((tag) => languageTag(tag)))];
    return tags.length > 1 ? tags : [];
  };
  return {
    choices,
    now: computed(() => {
      const tags = choices();
      const wishes = [chosen.value, panel.value, settings()?.language ?? ''];
      const found = wishes
        .map((wish) => tags.find((tag) => wish && baseOf(tag) === baseOf(wish)))
        .find(Boolean);
      return tags.find((tag) => tag === chosen.value) ?? found ?? tags[0];
    }),
    choose(tag) {
      chosen.value = tag;
    },
    panelSpeaks(language) {
      panel.value = language;
    },
  };
}

function baseOf(tag: string): string | undefined {
  return tag.toLowerCase().split('-')[0];
}
