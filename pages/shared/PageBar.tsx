import type { ComponentChildren } from 'preact';
import { LANGUAGES } from '../../shared/messages/language.ts';
import { Choice } from './Choice.tsx';
import type { PageSetting } from './page-setting.ts';
import type { PageWords } from './page-words.ts';
import { ShareButton, type ShareButtonProps } from './ShareButton.tsx';
import { LANGUAGE_NAMES } from '../../shared/messages/language-names.ts';
import { THEMES } from './visitor-choice.ts';

export interface PageBarProps {
  setting: PageSetting<PageWords>;
  /** Undefined where there is nothing worth sharing. */
  share: Omit<ShareButtonProps, 'words' | 'language'> | undefined;
  /** `header` unless something else matters more on this page. */
  as?: 'header' | 'footer';
  /** What stands at the start of the bar. */
  children?: ComponentChildren;
}

/** What every page of ours offers: share it, read it in another language, in other colours. */
export function PageBar({ setting, share, as: Bar = 'header', children }: PageBarProps) {
  const { choice, messages, words, isOnline } = setting;
  const text = words.value;
  const language = messages.value?.language;
  if (!text || !language) return null;
  return (
    <Bar class="bar">
      <div class="bar-start">{children}</div>
      <div class="bar-tools">
        {share && <ShareButton key={language} {...share} words={text} language={language} />}
        <Choice
          label={text.language}
          value={language}
          options={LANGUAGES.map((known) => [known, LANGUAGE_NAMES[known]])}
          onChoose={choice.chooseLanguage}
        />
        <Choice
          label={text.theme}
          value={choice.theme.value}
          options={THEMES.map((theme) => [theme, text.themes[theme]])}
          onChoose={choice.chooseTheme}
        />
      </div>
      <output class="bar-note">{!isOnline.value && text.offline}</output>
    </Bar>
  );
}
