import type { CallMessages } from '../../shared/messages/call/call-messages.ts';
import type { Messages } from '../../shared/messages/messages.ts';
import { safeLinkUrl } from '../../shared/theme/safe-url.ts';
import type { Welcome } from '../../shared/welcome.ts';
import type { PanelModel } from './panel-model.ts';

export interface ConsentNotesProps {
  model: Pick<PanelModel, 'welcome'>;
  name: string;
  text: Messages;
  words: CallMessages;
}

/** What the visitor must know of this very Genie before they agree: that it records, and where its policy stands. */
export function ConsentNotes({ model, name, text, words }: ConsentNotesProps) {
  const welcome = model.welcome.value;
  const url = welcome.status === 'open' ? safeLinkUrl(welcome.genie.settings.privacy_url) : undefined;
  return (
    <div class="notes">
      {isRecorded(welcome) && (
        <p>
          <strong>{words.isRecorded(name)}</strong>
        </p>
      )}
      {url && (
        <a href={url} target="_blank" rel="noopener noreferrer nofollow" referrerpolicy="no-referrer">
          {words.privacyPolicy(name)} <span class="unseen">{text.opensInNewTab}</span>
        </a>
      )}
    </div>
  );
}

export function isRecorded(welcome: Welcome): boolean {
  return welcome.status === 'open' && welcome.genie.settings.is_recorded;
}
