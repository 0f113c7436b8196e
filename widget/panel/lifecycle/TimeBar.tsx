import { formatDuration } from '../../../shared/messages/format-duration.ts';
import type { CallMessages } from '../../../shared/messages/call/call-messages.ts';
import type { Language } from '../../../shared/messages/language.ts';
import type { Call } from '../../../shared/voice/call.ts';
import { beganAt, type Conversation } from '../../../shared/voice/session-state.ts';
import { timeWarning } from '../../../shared/voice/time-warning.ts';
import { Button } from '../Button.tsx';
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
  if (leavesAtMs !== undefined)
    return (
      <div class="time-bar" data-warning="late">
        <p class="unseen" role="alert">
          {areYouThere(formatDuration(language, 20_000))}
        </p>
        <span aria-hidden="true">
          <Ticking untilMs={leavesAtMs} draw={(leftMs) => areYouThere(formatDuration(language, leftMs))} />
        </span>
        <Button kind="primary" onClick={stay}>
          {stayWords}
        </Button>
      </div>
    );
  if (endsAtMs === undefined) return null;
  const wholeMs = endsAtMs - beganAt(session);
  const draw = (leftMs: number) => {
    const warning = timeWarning(leftMs, wholeMs);
    return (
      <>
        <div class="time-bar" data-warning={warning} aria-hidden="true">
          {warning && timeLeft(formatDuration(language, leftMs))}
        </div>
        <p class="unseen" aria-live="polite">
          {warning && timeLeft(formatDuration(language, stepOf(leftMs)))}
        </p>
      </>
    );
  };
  return <Ticking untilMs={endsAtMs} draw={draw} />;
}

/** Said once at each of these: a live region speaks when its words change. */
function stepOf(leftMs: number): number {
  return leftMs > 20_000 ? 60_000 : 20_000;
}
