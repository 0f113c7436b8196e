import type { CallMessages } from '../../shared/messages/call/call-messages.ts';
import type { CallLanguage } from './create-call-language.ts';

/** In which of the Genie's languages to talk, each called by its own name. Nothing where there is but one. */
export function LanguageChoice({ language, words }: { language: CallLanguage; words: CallMessages }) {
  const choices = language.choices();
  if (choices.length === 0) return null;
  return (
    <label class="call-language">
      {words.callLanguage}
      <select
        value={language.now.value}
        onChange={({ currentTarget }) => language.choose(currentTarget.value)}
      >
        {choices.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {nameOf(tag)}
          </option>
        ))}
      </select>
    </label>
  );
}

function nameOf(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}
