import type { Consent } from '../../shared/contract/token-request.ts';
import type { CallMessages } from '../../shared/messages/call/call-messages.ts';
import type { Messages } from '../../shared/messages/messages.ts';
import type { SessionInput } from '../../shared/voice/session-state.ts';
import { consentVersion } from './consent-version.ts';

export interface ConsentRecord {
  /** The notice in the words in which it stands now; with those of a call where it also says that it is recorded. */
  shows(text: Messages, recorded: CallMessages | false | undefined): void;
  /** The visitor has agreed to what is shown; once a page, as they are asked once. */
  give(input: SessionInput): void;
  given(): Consent | undefined;
}

export function createConsentRecord(now = () => new Date()): ConsentRecord {
  let shown: Parameters<ConsentRecord['shows']> | undefined;
  let given: Consent | undefined;
  return {
    shows(...notice) {
      shown = notice;
    },
    give(input) {
      if (!shown) return;
      const [{ language }] = shown;
      given ??= { given_at: now().toISOString(), version: consentVersion(...shown), language, input };
    },
    given: () => given,
  };
}
