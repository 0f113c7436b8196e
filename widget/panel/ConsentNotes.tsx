import type { ComponentChildren } from 'preact';
import type { CallMessages } from '../../shared/messages/call/call-messages.ts';
import type { Messages } from '../../shared/messages/messages.ts';
import { safeLinkUrl } from '../../shared/theme/safe-url.ts';
import type { Welcome } from '../../shared/welcome.ts';
import { Icon } from './icons.tsx';
import type { PanelModel } from './panel-model.ts';

export interface ConsentNotesProps {
  model: Pick<PanelModel, 'welcome'>;
  name: string;
  text: Messages;
  words: CallMessages;
  /** What holds for every Genie. */
  children: ComponentChildren;
}

/** What the visitor must know of this very Genie before they agree: that it records, and where its policy stands. */
export function ConsentNotes({ model, name, text, words, children }: ConsentNotesProps) {
  const welcome = model.welcome.value;
  const url = welcome.status === 'open' ? safeLinkUrl(welcome.genie.settings.privacy_url) : undefined;
  return (
    <>
      {isRecorded(welcome) && (
        <li class="recorded">
          <Icon of="alert" />
          {words.isRecorded(name)}
        </li>
      )}
      {children}
      {url && (
        <li class="policy">
          <Icon of="check" />
          <a href={url} target="_blank" rel="noopener noreferrer nofollow" referrerpolicy="no-referrer">
            {words.privacyPolicy(name)} <span class="unseen">{text.opensInNewTab}</span>
          </a>
        </li>
      )}
    </>
  );
}

export function isRecorded(welcome: Welcome): boolean {
  return welcome.status === 'open' && welcome.genie.settings.is_recorded;
}
