import type { TranscriptTurn } from '../../shared/transcript/transcript.ts';

export interface TurnProps {
  turn: TranscriptTurn;
  /** Who says it, in the panel's language. */
  speaker: string;
  /** What it is said in, as a BCP 47 tag. */
  lang: string | undefined;
}

/**
 * One utterance. Only what has been said in full is announced: a growing turn is hidden from screen readers,
 * and when it is final it comes as a new node (its key says so), the addition that a polite log reads out, once.
 */
export function Turn({ turn: { speaker: side, text, final }, speaker, lang }: TurnProps) {
  return (
    <div class="turn" part="turn" data-speaker={side} data-final={final} aria-hidden={!final}>
      <span class="speaker" dir="auto">
        {speaker}
      </span>
      <p dir="auto" lang={lang}>
        {text}
      </p>
    </div>
  );
}
