import { gateWords } from '../../../shared/messages/gate/gate-words.ts';
import type { Language } from '../../../shared/messages/language.ts';
import type { GrantLink } from '../../../shared/welcome.ts';
import { Button } from '../Button.tsx';
import { NoticeView } from '../NoticeView.tsx';
import type { AccessRequest } from './access-request-model.ts';
import { RequestForm } from './RequestForm.tsx';

export interface GateViewProps {
  name: string;
  link: GrantLink;
  request: AccessRequest;
  language: Language;
  onRequest(email: string): void;
  /** Spends the grant that is at hand. */
  onOpen(): void;
}

/** A private Genie's door. It says the same to every address, whoever it belongs to. */
export function GateView({ name, link, request, language, onRequest, onOpen }: GateViewProps) {
  const text = gateWords(language);
  if (!text) return null; // a moment: they are on their way
  if (request.status === 'sent')
    return (
      <div part="gate">
        <NoticeView icon="check" notice={text.requested(name)} />
      </div>
    );
  if (link === 'held')
    return (
      <div part="gate">
        <NoticeView icon="lock" notice={text.linkHeld}>
          <div class="actions">
            <Button kind="primary" onClick={onOpen}>
              {text.open(name)}
            </Button>
          </div>
        </NoticeView>
      </div>
    );
  const isRefused = link === 'refused';
  return (
    <div part="gate">
      <NoticeView
        icon={isRefused ? 'alert' : 'lock'}
        notice={isRefused ? text.linkRefused(name) : text.gate(name)}
      >
        <RequestForm request={request} text={text} onRequest={onRequest} />
      </NoticeView>
    </div>
  );
}
