import type { FunnelStep } from './panel/funnel/funnel-step.ts';
import type { EndReason, FailureCode } from '../shared/voice/session-end.ts';
import type { AgentActivity, ConnectingStage } from '../shared/voice/session-state.ts';

/** The events of design 3.4: `CustomEvent`s on the element, and the same through `hg('on', name, fn)`. */
export interface GenieEvents {
  'genie:ready': { slug: string; status: 'open' | 'resting' | 'private' | 'absent' };
  'genie:open': Record<string, never>;
  'genie:close': Record<string, never>;
  'genie:session-connecting': { stage: ConnectingStage };
  /** `connectMs`: from the visitor's tap to live. */
  'genie:session-live': { sessionId: string; connectMs: number };
  /** `ms`: from the visitor's tap to the agent's first audible sound. */
  'genie:first-audio': { ms: number };
  'genie:agent-state': { state: AgentActivity };
  /** Only where the page asked for it: what people say is private. */
  'genie:turn': { speaker: 'genie' | 'visitor'; text: string; final: boolean };
  'genie:tool': { name: string };
  'genie:session-ended': { reason: EndReason; durationMs: number };
  'genie:session-failed': { code: FailureCode };
  'genie:access-requested': Record<string, never>;
  /** Only where the page asked for it, and never under Global Privacy Control or Do Not Track. */
  'genie:funnel': FunnelStep;
}

export type GenieEventName = keyof GenieEvents;
export type Emit = <N extends GenieEventName>(name: N, detail: GenieEvents[N]) => void;
