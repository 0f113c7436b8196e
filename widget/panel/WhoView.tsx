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
  /** What the agent does right now: shown instead of `status`, and never announced, since it changes with every turn. */
  activity: string | undefined;
  text: Messages;
}

/** Who one talks to. CSS makes it a hero before a conversation and a bar during one: one heading for both. */
export function WhoView(props: WhoViewProps) {
  const { name, avatarUrl, category, about, links, lang, status, activity, text } = props;
  return (
    <header class="who">
      {name && <Avatar name={name} url={avatarUrl} />}
      <div class="names">
        {name && (
          <h2 dir="auto" tabIndex={-1}>
            {name}
          </h2>
        )}
        <p class="state" part="status" data-tone={status.tone}>
          {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output is a form's result */}
          <span role="status" class={activity === undefined ? undefined : 'unseen'}>
            {status.words}
          </span>
          {activity !== undefined && <span>{activity}</span>}
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
