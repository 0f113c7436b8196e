import type { InfoLink } from '../../shared/contract/genie.ts';
import type { Messages } from '../../shared/messages/messages.ts';
import { Avatar } from './Avatar.tsx';
import { InfoLinks } from './InfoLinks.tsx';
import type { PanelStatus } from './panel-status.ts';

export interface WhoViewProps {
  name: string;
  avatarUrl: string;
  category: string;
  /** The welcome message, or the description; in the Genie's own language. */
  about: string;
  links: readonly InfoLink[];
  /** What the Genie speaks, as a BCP 47 tag. */
  lang: string | undefined;
  /** The state of the connection: announced. */
  status: PanelStatus;
  /** In a voice call another line says more: the agent's activity. */
  isCalling: boolean;
  text: Messages;
}

/** Who one talks to. CSS makes it a hero before a conversation and a bar during one: one heading for both. */
export function WhoView(props: WhoViewProps) {
  const { name, avatarUrl, category, about, links, lang, status, isCalling, text } = props;
  return (
    <header class="who">
      {name && <Avatar name={name} url={avatarUrl} />}
      <div class="names">
        {name && (
          <h2 dir="auto" tabIndex={-1}>
            {name}
          </h2>
        )}
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output is a form's result */}
        <p class="state" part={isCalling ? undefined : 'status'} role="status" data-tone={status.tone}>
          {status.words}
        </p>
      </div>
      <div class="about">
        {category && (
          <p class="category" dir="auto">
            {category}
          </p>
        )}
        {about && (
          <p class="description" dir="auto" lang={lang}>
            {about}
          </p>
        )}
        <InfoLinks name={name} links={links} text={text} />
      </div>
    </header>
  );
}
