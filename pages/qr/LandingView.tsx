import type { Genie } from '../../shared/contract/genie.ts';
import { languageTag } from '../../shared/messages/language-tag.ts';
import type { Messages } from '../../shared/messages/messages.ts';
import { panelTheme } from '../../shared/theme/panel-theme.ts';
import { Avatar } from '../../widget/panel/Avatar.tsx';
import { Icon } from '../../widget/panel/icons.tsx';
import { InfoLinks } from '../../widget/panel/InfoLinks.tsx';
import { pagePath } from '../shared/page-address.ts';
import type { Theme } from '../shared/visitor-choice.ts';
import type { QrWords } from './qr-words.ts';

export interface LandingViewProps {
  slug: string;
  genie: Genie;
  theme: Theme;
  text: Messages;
  words: QrWords;
  onTalk(): void;
  onType(): void;
}

/** For somebody who stands in a shop with a phone in one hand: who this is, and one large button. */
export function LandingView({ slug, genie, theme, text, words, onTalk, onType }: LandingViewProps) {
  const { name, branding, agent_pages, description, settings } = genie;
  const about = agent_pages.welcome_message || description;
  return (
    <div
      class="genie landing"
      dir={text.dir}
      lang={text.language}
      data-theme={theme}
      style={panelTheme('', branding)}
    >
      <section class="panel" part="panel" aria-labelledby="landing-name">
        <Avatar name={name} url={branding.avatar_url} />
        <h1 id="landing-name" dir="auto" tabIndex={-1}>
          {name}
        </h1>
        {about && (
          <p class="landing-about" dir="auto" lang={languageTag(settings.language)}>
            {about}
          </p>
        )}
        <button type="button" class="primary big" part="start" onClick={onTalk}>
          <Icon of="microphone" />
          {words.tapToTalk}
        </button>
        <p class="hint">{words.promise}</p>
        <button type="button" class="secondary" onClick={onType}>
          {text.typeInstead}
        </button>
        <InfoLinks name={name} links={agent_pages.info_links} text={text} />
        <a class="landing-more" href={pagePath('g', slug)}>
          {words.more(name)}
        </a>
      </section>
    </div>
  );
}
