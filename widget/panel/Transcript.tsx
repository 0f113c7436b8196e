import type { Messages } from '../../shared/messages/messages.ts';
import type { TranscriptTurn } from '../../shared/transcript/transcript.ts';
import { Icon } from './icons.tsx';
import { useStickToBottom } from './use-stick-to-bottom.ts';

export interface TranscriptProps {
  name: string;
  turns: readonly TranscriptTurn[];
  /** What the Genie speaks, as a BCP 47 tag. */
  lang: string | undefined;
  /** The Genie is about to say something: shown, not announced. */
  isThinking: boolean;
  /** What to do while nothing has been said. */
  emptyHint: string;
  text: Messages;
}

/**
 * The captions of both sides. Only what has been said in full is announced: a growing turn is hidden from
 * screen readers, and when it is final it comes as a new node (its key changes), which is the addition that a
 * polite log reads out, once.
 */
export function Transcript({ name, turns, lang, isThinking, emptyHint, text }: TranscriptProps) {
  const { logRef, onScroll, unseenCount, showNewest } = useStickToBottom(turns);
  return (
    <div class="transcript">
      <div
        ref={logRef}
        class="log"
        part="transcript"
        role="log"
        aria-live="polite"
        aria-relevant="additions"
        aria-label={text.transcript}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must do so by keyboard
        tabIndex={0}
        onScroll={onScroll}
      >
        {turns.map(({ id, speaker, text: words, final }) => (
          <div
            key={`${speaker} ${id} ${final}`}
            class="turn"
            part="turn"
            data-speaker={speaker}
            data-final={final}
            aria-hidden={!final}
          >
            <span class="speaker" dir="auto">
              {speaker === 'genie' ? name : text.you}
            </span>
            <p dir="auto" lang={lang}>
              {words}
            </p>
          </div>
        ))}
        {isThinking && (
          <div class="typing" aria-hidden="true">
            <i />
            <i />
            <i />
          </div>
        )}
      </div>
      {turns.length === 0 && <p class="hint">{emptyHint}</p>}
      {unseenCount > 0 && (
        <button type="button" class="newest" onClick={showNewest}>
          <Icon of="down" />
          {text.newMessages(unseenCount)}
        </button>
      )}
    </div>
  );
}
