import { Component } from 'preact';
import type { CallMessages } from '../../shared/messages/call/call-messages.ts';
import type { Approval } from '../../shared/voice/client-tools/approvals.ts';
import { Button } from './Button.tsx';
import { focusFirst, hasFocus } from './focus.ts';
import { plainJson } from '../../shared/plain-json.ts';

const MAX_FIELDS = 12;
const MAX_TEXT = 200;

export interface ApprovalViewProps {
  approval: Approval;
  name: string;
  words: CallMessages;
}

/**
 * The agent wants to use a tool of the page: which, with what, and the visitor's word on it. It says so at once
 * and takes no focus, so that nobody allows what they did not mean to; where it goes with the focus in it, the
 * focus goes back to the call.
 */
export class ApprovalView extends Component<ApprovalViewProps> {
  #element: Element | null = null;

  override componentWillUnmount() {
    if (!hasFocus(this.#element)) return;
    const panel = this.#element?.closest('[part=panel]') ?? null;
    queueMicrotask(() => focusFirst(panel));
  }

  render() {
    const { approval, name, words } = this.props;
    const fields = Object.entries(approval.args).slice(0, MAX_FIELDS);
    return (
      <section
        ref={(element) => {
          this.#element = element;
        }}
        class="approval"
        aria-label={words.approval}
      >
        <div role="alert">
          <h3>{words.wantsToUse(name, approval.name)}</h3>
          {approval.description && <p dir="auto">{approval.description}</p>}
          {fields.length > 0 && (
            <dl>
              {fields.map(([field, value]) => (
                <div key={field}>
                  <dt dir="auto">{field.slice(0, MAX_TEXT)}</dt>
                  <dd dir="auto">{asText(value)}</dd>
                </div>
              ))}
            </dl>
          )}
        </div>
        <div class="choices">
          <Button kind="primary" onClick={() => approval.decide('once')}>
            {words.allowOnce}
          </Button>
          <Button kind="secondary" onClick={() => approval.decide('always')}>
            {words.allowAlways}
          </Button>
          <Button kind="secondary" onClick={() => approval.decide('no')}>
            {words.doNotAllow}
          </Button>
        </div>
      </section>
    );
  }
}

function asText(value: unknown): string {
  const text = typeof value === 'string' ? value : plainJson(value);
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}
