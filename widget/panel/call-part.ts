import type { FunctionComponent } from 'preact';
import type { CallMessages } from '../../shared/messages/call/call-messages.ts';
import type { Messages } from '../../shared/messages/messages.ts';
import type { StartCall } from '../../shared/voice/voice-session.ts';
import type { CallViewProps } from './CallView.tsx';
import type { ConsentNotesProps } from './ConsentNotes.tsx';

/** A panel's part for calls: how one is made, how it looks and what it says. Comes with stage 3, once a panel. */
export interface CallPart {
  View: FunctionComponent<Omit<CallViewProps, 'extras'>>;
  /** What this Genie adds to the facts before a call. */
  Notes: FunctionComponent<ConsentNotesProps>;
  /** Undefined while those of the language are on their way. */
  words(text: Messages): CallMessages | undefined;
  startCall: StartCall;
  /** A tool that the page has brought since: `hg('tool', …)`. */
  registerTool(value: unknown): void;
  /** Goes on with a call of an earlier page; true where there is one. */
  goOn?(): Promise<boolean | undefined>;
  /** True: the call has been handed to the next page; else it is to be ended. */
  leavePage?(): boolean | undefined;
  close?(): void;
}
