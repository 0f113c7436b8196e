import type { AgentPort } from '../voice/agent-port.ts';

/** The visitor's page ends a call whose time is up by itself; the agent makes sure. */
const SLACK_MS = 2_000;
const WARNING_MS = 60_000;
const ANSWER_WITHIN_MS = 20_000;
/** Where nobody has said anything: as the backend does. */
const USUAL_DURATION_MS = 15 * 60_000;
const USUAL_IDLE_MS = 60_000;

export interface CallWatchOptions {
  maxDurationMs?: number | undefined;
  idleAfterMs?: number | undefined;
  /** Says that the time is nearly up. */
  onNearlyOver(): void;
  /** Asks whether anybody is there. */
  onIdle(): void;
  onOver(reason: 'idle' | 'time-limit'): void;
}

/** Minds how long a call takes, and how long nobody has said or typed anything. */
export interface CallWatch {
  /** The visitor has done something. */
  heard(): void;
  /** The agent has: silence is counted from its end. */
  acted(): void;
  stop(): void;
}

export function watchCall(port: Pick<AgentPort, 'setAttribute'>, options: CallWatchOptions): CallWatch {
  const { maxDurationMs = USUAL_DURATION_MS, idleAfterMs = USUAL_IDLE_MS } = options;
  const answerWithinMs = Math.min(ANSWER_WITHIN_MS, idleAfterMs);
  let isAsking = false;
  let isOver = false;
  let idle: NodeJS.Timeout | undefined;
  const warning = setTimeout(options.onNearlyOver, maxDurationMs - Math.min(WARNING_MS, maxDurationMs / 3));
  const limit = setTimeout(() => over('time-limit'), maxDurationMs + SLACK_MS);

  const stop = () => {
    isOver = true;
    for (const timer of [warning, limit, idle]) clearTimeout(timer);
  };
  const over = (reason: 'idle' | 'time-limit') => {
    stop();
    options.onOver(reason);
  };
  const listen = () => {
    clearTimeout(idle);
    if (!isOver) idle = setTimeout(ask, idleAfterMs);
  };
  const ask = () => {
    isAsking = true;
    port.setAttribute('genie.leaves_in', String(Math.round(answerWithinMs / 1000)));
    idle = setTimeout(() => over('idle'), answerWithinMs);
    options.onIdle();
  };

  listen();
  return {
    heard() {
      if (isAsking) port.setAttribute('genie.leaves_in', '');
      isAsking = false;
      listen();
    },
    acted() {
      if (!isAsking) listen();
    },
    stop,
  };
}
