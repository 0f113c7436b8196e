import type { Portal } from '../../shared/contract/open-portal.ts';
import type { Messages } from '../../shared/messages/messages.ts';
import { panelTheme } from '../../shared/theme/panel-theme.ts';
import { InfoLinks } from '../../widget/panel/InfoLinks.tsx';
import { GenieCard } from './GenieCard.tsx';
import type { PortalWords } from './portal-words.ts';

export interface PortalSideProps {
  portal: Portal;
  /** The Genie that is shown, and the one that has the visitor on the line. */
  shown: string;
  talking: string;
  text: Messages;
  words: PortalWords;
}

/** The business, in its own colours, and its Genies to choose from. */
export function PortalSide({ portal, shown, talking, text, words }: PortalSideProps) {
  const { name, description, welcome_message, info_links, branding, agents } = portal;
  const picture = branding.logo_url || branding.avatar_url;
  return (
    <div class="side branded" style={panelTheme('', branding)}>
      <header class="business">
        {picture && <img class="logo" src={picture} alt="" referrerpolicy="no-referrer" />}
        <h2 tabIndex={-1}>
          <bdi>{name}</bdi>
        </h2>
        <p class="business-about">
          <bdi>{description}</bdi>
        </p>
        <InfoLinks name={name} links={info_links} text={text} />
      </header>
      <nav aria-label={words.geniesOf(name)}>
        <h3 class="question">
          <bdi>{welcome_message || words.choose}</bdi>
        </h3>
        <ul class="cards">
          {agents.map((genie) => (
            <GenieCard
              key={genie.url_name}
              genie={genie}
              isShown={genie.url_name === shown}
              isTalking={genie.url_name === talking}
              words={words}
            />
          ))}
        </ul>
      </nav>
    </div>
  );
}
