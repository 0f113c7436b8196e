import type { FunctionComponent } from 'preact';
import type { CallMessages } from '../../shared/messages/call/call-messages.ts';
import type { Language } from '../../shared/messages/messages.ts';
import type { CallViewProps } from './CallView.tsx';

/** How a call looks and what it says; comes with stage 3. */
export interface CallPart {
  View: FunctionComponent<CallViewProps>;
  /** Undefined while those of the language are on their way. */
  words(language: Language): CallMessages | undefined;
}
