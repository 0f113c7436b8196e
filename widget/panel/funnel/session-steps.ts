import type { SessionState } from '../../../shared/voice/session-state.ts';
import type { FunnelStep } from './funnel-step.ts';

/** What the funnel learns when the session goes from one state to the next; `count` of turns in that session. */
export function sessionSteps(before: SessionState, after: SessionState, count: number): FunnelStep[] {
  if (before.status === after.status) return [];
  switch (after.status) {
    case 'connecting':
      return before.status === 'consent' ? [{ step: 'consented' }] : [];
    case 'live':
      if (before.status === 'reconnecting') return [];
      return [{ step: 'connected', connectMs: Math.round(after.liveAtMs - after.startedAtMs) }];
    case 'ended':
      return [
        { step: 'turns', count },
        { step: 'ended', reason: after.reason, durationMs: Math.round(after.durationMs) },
      ];
    case 'failed':
      return [{ step: 'failed', code: after.code }];
    case 'idle':
    case 'consent':
    case 'reconnecting':
      return [];
    default:
      return after satisfies never;
  }
}
