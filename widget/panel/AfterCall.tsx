import type { CallMessages } from '../../shared/messages/call/call-messages.ts';
import type { TranscriptTurn } from '../../shared/transcript/transcript.ts';
import type { Receipt } from './create-receipt.ts';
import { RatingView } from './RatingView.tsx';
import { SaveTranscript } from './SaveTranscript.tsx';

export interface AfterCallProps {
  receipt: Receipt;
  name: string;
  slug: string;
  turns: readonly TranscriptTurn[];
  words: CallMessages;
}

/** The receipt of a call: how it was, and what was said, to take along. */
export function AfterCall({ receipt, name, slug, turns, words }: AfterCallProps) {
  return (
    <>
      {receipt.isAsked() && <RatingView receipt={receipt} words={words} />}
      {turns.length > 0 && <SaveTranscript {...{ name, slug, turns, words }} />}
    </>
  );
}
