import type { GenieEventName, GenieEvents } from '../events.ts';
import { isInCall, type SessionState } from '../../shared/voice/session-state.ts';

export type SessionNotice = {
  [N in GenieEventName]: { name: N; detail: GenieEvents[N] };
}[GenieEventName];

/** What the page hears when the session goes from one state to the next. */
export function noticesOf(before: SessionState, after: SessionState): SessionNotice[] {
  switch (after.status) {
    case 'idle':
    case 'consent':
    case 'reconnecting':
      return [];
    case 'connecting': {
      const { stage } = after;
      if (before.status === 'connecting' && before.stage === stage) return [];
      return [{ name: 'genie:session-connecting', detail: { stage } }];
    }
    case 'live': {
      const { sessionId, liveAtMs, startedAtMs, activity } = after;
      const state = { name: 'genie:agent-state', detail: { state: activity } } as const;
      if (isInCall(before)) return before.activity === activity ? [] : [state];
      const connectMs = Math.round(liveAtMs - startedAtMs);
      return [{ name: 'genie:session-live', detail: { sessionId, connectMs } }, state];
    }
    case 'ended': {
      const { reason } = after;
      const durationMs = Math.round(after.durationMs);
      return before === after ? [] : [{ name: 'genie:session-ended', detail: { reason, durationMs } }];
    }
    case 'failed': {
      const { code } = after;
      return before === after ? [] : [{ name: 'genie:session-failed', detail: { code } }];
    }
    default:
      return after satisfies never;
  }
}
