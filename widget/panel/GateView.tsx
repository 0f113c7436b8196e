import type { Messages } from '../../shared/messages/messages.ts';
import { NoticeView } from './NoticeView.tsx';
import type { AccessRequest } from './panel-model.ts';

export interface GateViewProps {
  name: string;
  request: AccessRequest;
  text: Messages;
  onRequest(email: string): void;
}

/** A private Genie's door. It says the same to every address, whoever it belongs to. */
export function GateView({ name, request, text, onRequest }: GateViewProps) {
  if (request.status === 'sent')
    return (
      <div part="gate">
        <NoticeView icon="check" notice={text.accessRequested(name)} />
      </div>
    );
  return (
    <div part="gate">
      <NoticeView icon="lock" notice={text.gate(name)}>
        <form
          noValidate // the browser's own bubbles speak the browser's language and cover the widget
          onSubmit={(event) => {
            event.preventDefault();
            onRequest(String(new FormData(event.currentTarget).get('email')).trim());
          }}
        >
          <label>
            {text.email}
            <input
              part="email"
              type="email"
              name="email"
              autocomplete="email"
              maxLength={254}
              dir="ltr"
              aria-required="true"
              aria-invalid={request.status === 'refused' && request.why === 'invalid-email'}
            />
          </label>
          <p class="refusal" role="alert">
            {request.status === 'refused' && text.accessRefusals[request.why]}
          </p>
          <button type="submit" class="primary" part="request" aria-disabled={request.status === 'sending'}>
            {request.status === 'sending' ? text.requestingAccess : text.requestAccess}
          </button>
        </form>
      </NoticeView>
    </div>
  );
}
