import type { GateMessages } from '../../../shared/messages/gate/gate-messages.ts';
import { submit } from '../submit.ts';
import type { AccessRequest } from './access-request-model.ts';

export interface RequestFormProps {
  request: AccessRequest;
  text: GateMessages;
  onRequest(email: string): void;
}

/** An address, and what was wrong with it. */
export function RequestForm({ request, text, onRequest }: RequestFormProps) {
  const isSending = request.status === 'sending';
  const isInvalid = request.status === 'refused' && request.why === 'invalid-email';
  return (
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
          aria-invalid={isInvalid}
        />
      </label>
      <p class="refusal" role="alert">
        {request.status === 'refused' && text.refusals[request.why]}
      </p>
      <button type="submit" class="primary" part="request" onClick={submit} aria-disabled={isSending}>
        {isSending ? text.requesting : text.request}
      </button>
    </form>
  );
}
