import type { Genie } from '../../shared/contract/genie.ts';
import type { Messages } from '../../shared/messages/messages.ts';
import { Avatar } from './Avatar.tsx';
import { InfoLinks } from './InfoLinks.tsx';

export interface WhoViewProps {
  /** '' where nobody is there to introduce. */
  name: string;
  avatarUrl: string;
  genie: Genie | undefined;
  /** What the Genie speaks, as a BCP 47 tag. */
  lang: string | undefined;
  /** The state of the connection, announced; it changes only when something has happened to it. */
  status: string;
  /** In a voice call the part `status` is the agent's activity. */
  isCalling: boolean;
  text: Messages;
}

/** Who one talks to. CSS makes it a hero before a conversation and a bar during one: one heading for both. */
export function WhoView({ name, avatarUrl, genie, lang, status, isCalling, text }: WhoViewProps) {
  const page = genie?.agent_pages;
  const about = page?.welcome_message || genie?.description;
  return (
    <div class="who">
      {name && <Avatar name={name} url={avatarUrl} />}
      <div class={name ? 'names' : 'unseen'}>
        {name && (
          <h2 dir="auto" tabIndex={-1}>
            {name}
          </h2>
        )}
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output is a form's result */}
        <p class="state" part={isCalling ? undefined : 'status'} role="status">
          {status}
        </p>
      </div>
      <div class="about">
        {genie?.category && (
          <p class="category" dir="auto">
            {genie.category}
          </p>
        )}
        {about && (
          <p class="description" dir="auto" lang={lang}>
            {about}
          </p>
        )}
        {page && <InfoLinks name={name} links={page.info_links} text={text} />}
      </div>
    </div>
  );
}
