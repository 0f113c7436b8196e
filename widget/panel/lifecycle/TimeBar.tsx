import { formatDuration } from '../../../shared/messages/format-duration.ts';
import type { CallMessages } from '../../../shared/messages/call/call-messages.ts';
import type { Language } from '../../../shared/messages/language.ts';
import type { Call } from '../../../shared/voice/call-ports.ts';
import { beganAt, type Conversation } from '../../../shared/voice/session-state.ts';
import { timeWarning } from '../../../shared/voice/time-warning.ts';
import { Button } from '../Button.tsx';
import { SaidOnce } from './SaidOnce.tsx';
import { Ticking } from './Ticking.tsx';

export interface TimeBarProps {
  session: Conversation;
  call: Pick<Call, 'limits' | 'stay'>;
  words: CallMessages;
  language: Language;
}

/**
 * What ends the call soon: that nobody says anything, or that its time is up. The seconds are seen; a screen reader
 * hears of it when it begins and when it gets urgent.
 */
export function TimeBar({ session, call: { limits, stay }, words, language }: TimeBarProps) {
  const { timeLeft, areYouThere, stay: stayWords } = words.lifecycle;
  const leavesAtMs = limits.leavesAtMs.value;
  const endsAtMs = limits.endsAtMs.value;

  const drawQuestion = (leftMs: number) => {
    const question = areYouThere(formatDuration(language, leftMs));
    return (
      <div class="time-bar" data-warning="late">
        <p class="unseen" role="alert">
          <SaidOnce when={leavesAtMs} words={question} />
        </p>
        <span aria-hidden="true">{question}</span>
        <Button kind="primary" onClick={stay}>
          {stayWords}
        </Button>
      </div>
    );
  };
  if (leavesAtMs !== undefined) return <Ticking key="there" untilMs={leavesAtMs} draw={drawQuestion} />;
  if (endsAtMs === undefined) return null;

  const wholeMs = endsAtMs - beganAt(session);
  const drawTime = (leftMs: number) => {
    const warning = timeWarning(leftMs, wholeMs);
    const told = warning ? timeLeft(formatDuration(language, leftMs)) : '';
    return (
      <>
        <div class="time-bar" data-warning={warning} aria-hidden="true">
          {told}
        </div>
        <p class="unseen" aria-live="polite">
          <SaidOnce when={warning} words={told} />
        </p>
      </>
    );
  };
  return <Ticking key="time" untilMs={endsAtMs} draw={drawTime} />;
}
