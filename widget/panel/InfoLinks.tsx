import type { InfoLink } from '../../shared/contract/genie.ts';
import type { Messages } from '../../shared/messages/messages.ts';

export interface InfoLinksProps {
  name: string;
  /** Their addresses have passed `safeLinkUrl` where they came in. */
  links: readonly InfoLink[];
  text: Messages;
}

export function InfoLinks({ name, links, text }: InfoLinksProps) {
  if (links.length === 0) return null;
  return (
    <ul class="links" aria-label={text.linksOf(name)}>
      {links.map(({ label, url }) => (
        <li key={url}>
          <a
            href={url}
            target={url.startsWith('http') ? '_blank' : undefined}
            rel="noopener noreferrer nofollow ugc"
            referrerpolicy="no-referrer"
            dir="auto"
          >
            {label} {url.startsWith('http') && <span class="unseen">{text.opensInNewTab}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
