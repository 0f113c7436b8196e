import { useEffect, useState } from 'preact/hooks';
import { formatClock } from '../../shared/messages/format-duration.ts';
import type { Language } from '../../shared/messages/messages.ts';

export interface CallTimerProps {
  liveAtMs: number;
  language: Language;
}

/** How long the call has been going. Not a live region: a screen reader says it only when asked. */
export function CallTimer({ liveAtMs, language }: CallTimerProps) {
  const [nowMs, setNowMs] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <span class="timer" role="timer" aria-live="off">
      {formatClock(language, nowMs - liveAtMs)}
    </span>
  );
}
