import type { Portal } from '../../../shared/contract/open-portal.ts';
import { chooseLanguage } from '../../../shared/messages/choose-language.ts';
import type { Language } from '../../../shared/messages/language.ts';

/** A portal says no language of its own: that of most of its Genies, and of the first of them where it is a draw. */
export function portalLanguage({ agents }: Pick<Portal, 'agents'>): Language {
  const counts = new Map<Language, number>();
  for (const { settings } of agents) {
    const language = chooseLanguage([settings.language]);
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? 'en';
}
