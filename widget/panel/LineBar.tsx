import type { CallMessages } from '../../shared/messages/call/call-messages.ts';
import type { LineTrouble } from '../../shared/voice/line-trouble.ts';
import type { SessionState } from '../../shared/voice/session-state.ts';

export interface LineBarProps {
  session: SessionState;
  trouble: LineTrouble | undefined;
  words: CallMessages;
}

/** One thin line on the line itself. In the tree all the time, or a change of it would not be read out. */
export function LineBar({ session, trouble, words }: LineBarProps) {
  return (
    <p class="line-bar" aria-live="polite">
      {wordsOf(session, trouble, words)}
    </p>
  );
}

function wordsOf(session: SessionState, trouble: LineTrouble | undefined, words: CallMessages): string {
  if (session.status !== 'reconnecting') return trouble ? words.lineTroubles[trouble] : '';
  if (session.canChoose) return words.lineStillLost;
  return session.input === 'text' ? words.lineLost : ''; // a voice call says it in its picture
}
