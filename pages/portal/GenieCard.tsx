import type { PortalGenie } from '../../shared/contract/open-portal.ts';
import { languageTag } from '../../shared/messages/language-tag.ts';
import { panelTheme } from '../../shared/theme/panel-theme.ts';
import { Avatar } from '../../widget/panel/Avatar.tsx';
import { addressOfGenie } from './chosen-genie.ts';
import type { PortalWords } from './portal-words.ts';

export interface GenieCardProps {
  genie: PortalGenie;
  isShown: boolean;
  isTalking: boolean;
  words: PortalWords;
}

/** One of the portal's Genies, as a link to it: it can be opened in another tab, and sent to somebody. */
export function GenieCard({ genie, isShown, isTalking, words }: GenieCardProps) {
  const { name, category, description, url_name, branding, is_active, settings } = genie;
  const note = isTalking ? words.talking : is_active ? '' : words.resting;
  return (
    <li>
      <a
        class="card branded"
        href={addressOfGenie(url_name)}
        aria-current={isShown ? 'true' : undefined}
        style={panelTheme('', branding)}
      >
        <Avatar name={name} url={branding.avatar_url} />
        <span class="card-text">
          <bdi class="card-name">{name}</bdi>
          {note ? (
            <span class="card-note" data-talking={isTalking}>
              {note}
            </span>
          ) : (
            <bdi class="card-category">{category}</bdi>
          )}
          <span class="card-about" dir="auto" lang={languageTag(settings.language)}>
            {description}
          </span>
        </span>
      </a>
    </li>
  );
}
