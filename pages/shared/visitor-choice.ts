import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
import { LANGUAGES, type Language } from '../../shared/messages/language.ts';
import { tabStorage, type SafeStorage } from '../../shared/storage/safe-storage.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What the visitor has chosen for our pages. */
export interface VisitorChoice {
  /** '' leaves it to the Genie and the browser. */
  language: ReadonlySignal<Language | ''>;
  theme: ReadonlySignal<Theme>;
  chooseLanguage(language: Language): void;
  chooseTheme(theme: Theme): void;
}

const LANGUAGE_KEY = 'genie.language';
const THEME_KEY = 'genie.theme';

/** Kept for the next visit, and only once there is something to keep: who chooses nothing leaves no trace. */
export function createVisitorChoice(storage: SafeStorage = browserStorage()): VisitorChoice {
  const language = signal<Language | ''>(oneOf(LANGUAGES, storage.read(LANGUAGE_KEY)) ?? '');
  const theme = signal<Theme>(oneOf(THEMES, storage.read(THEME_KEY)) ?? 'auto');
  effect(() => storage.write(LANGUAGE_KEY, language.value || undefined));
  effect(() => storage.write(THEME_KEY, theme.value === 'auto' ? undefined : theme.value));
  return {
    language,
    theme,
    chooseLanguage(chosen) {
      language.value = chosen;
    },
    chooseTheme(chosen) {
      theme.value = chosen;
    },
  };
}

function oneOf<T extends string>(known: readonly T[], value: string | undefined): T | undefined {
  return known.find((candidate) => candidate === value);
}

function browserStorage(): SafeStorage {
  return tabStorage(() => window.localStorage);
}
