import type { ReadonlySignal } from '@preact/signals-core';
import { callWords } from '../../shared/messages/call/call-words.ts';
import { fetchFromSource, type ConnectionSource } from '../../shared/voice/connection-source.ts';
import { startVoiceCall } from '../../shared/voice/start-voice-call.ts';
import type { Welcome } from '../../shared/welcome.ts';
import type { WidgetOptions } from '../options.ts';
import type { CallPart } from './call-part.ts';
import { CallView } from './CallView.tsx';
import { ConsentNotes, isRecorded } from './ConsentNotes.tsx';
import { createConsentRecord } from './create-consent-record.ts';
import { connectionOf } from './connection-of.ts';
import type { LatePart } from './late-part.ts';
import type { KeptConversation } from './lifecycle/create-keeper.ts';
import { createCallExtras } from './create-call-extras.ts';

export interface CallSource {
  welcome(): Welcome;
  options(): WidgetOptions;
  /** Asks the API anew; undefined where that could use up a grant. */
  reload(): (() => Promise<void>) | undefined;
  /** Asks the API without the grant. */
  recheck(): Promise<void>;
  conversation: KeptConversation;
  /** The visitor's next page can open this Genie too. */
  opensAgain(): boolean;
  /** What the page has said by `hg('variables', …)`. */
  variables: ReadonlySignal<Readonly<Record<string, string>>>;
  /** What the page has said until now by `hg('tool', …)`. */
  tools: readonly unknown[];
  /** Loads what a call does not need to begin. */
  loadLatePart(): Promise<LatePart>;
  /** The agent uses a tool of the page. */
  onTool(name: string): void;
}

/** The panel's own part of stage 3: everything of its calls that is not LiveKit's client. */
export function createCallPart(source: CallSource): CallPart {
  const { welcome, options, recheck } = source;
  const consent = createConsentRecord();
  const connection = (): ConnectionSource => ({
    current: () => connectionOf(welcome(), options(), extras.language.now.peek(), consent.given()),
    reload: source.reload(),
    recheck,
  });
  const extras = createCallExtras(source, (signal) => fetchFromSource(connection(), signal));
  return {
    View: (props) => <CallView {...props} extras={extras} />,
    Notes: ConsentNotes,
    words(text) {
      const { language } = text;
      const words = callWords(language);
      extras.language.panelSpeaks(language);
      consent.shows(text, isRecorded(welcome()) && words);
      return words;
    },
    registerTool: extras.registerTool,
    goOn: async () => (await extras.loadKeeper())?.goOn(),
    leavePage: () => extras.keeper.peek()?.leavePage(),
    close: () => extras.keeper.peek()?.close(),
    startCall: (input, listener, earlier) => {
      const found = input === 'voice' ? extras.queue.take : undefined;
      const line = { ...connection(), ...(found && { found }) };
      const { tools, receipt } = extras;
      receipt.begin();
      if (!earlier) consent.give(input);
      const { variables: attributes } = source;
      const beside = { tools, attributes, onRatingWay: receipt.live, isKept: extras.mayKeep };
      return startVoiceCall(line, beside)(input, listener, earlier);
    },
  };
}
