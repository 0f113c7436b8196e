import type { EndReason, FailureCode } from './session-end.ts';

/**
 * One voice session, from the visitor's tap to its end:
 *
 *   idle ─► consent ─► connecting ─► live ◄─► reconnecting
 *     ▲        │            │          │            │
 *     └────────┘            └──────────┴────────────┴─► ended │ failed ─► consent
 *
 * Every `started` that leaves idle ends in exactly one `ended` or `failed`.
 */
export type SessionState =
  | { status: 'idle' }
  /** The visitor wants to talk and is told with whom, and what is recorded. No microphone yet. */
  | { status: 'consent' }
  | { status: 'connecting'; stage: ConnectingStage; input: SessionInput; startedAtMs: number }
  | ({ status: 'live' } & Conversation)
  /** Media is interrupted; the line may come back. After a while the visitor can choose what to do instead. */
  | ({ status: 'reconnecting'; canChoose: boolean } & Conversation)
  /** It was live, or the visitor gave up while it was connecting. */
  | { status: 'ended'; reason: EndReason; durationMs: number }
  /** It never became live. */
  | { status: 'failed'; code: FailureCode; retryAfterMs: number | undefined };

/** `text` sessions never touch the microphone. */
export type SessionInput = 'voice' | 'text';

/** What is being waited for: the visitor's microphone, the connection details, the room, the agent in it. */
export type ConnectingStage = 'microphone' | 'token' | 'line' | 'agent';

export type AgentActivity = 'listening' | 'thinking' | 'speaking';

export interface Conversation {
  input: SessionInput;
  activity: AgentActivity;
  muted: boolean;
  /** The room's name; new for every session. */
  sessionId: string;
  startedAtMs: number;
  liveAtMs: number;
  /** When the call became live on an earlier page; undefined: on this one. */
  beganAtMs?: number | undefined;
}

export type SessionEvent =
  | { type: 'consent-asked' }
  | { type: 'consent-withdrawn' }
  | { type: 'started'; input: SessionInput; atMs: number }
  | { type: 'stage-reached'; stage: ConnectingStage }
  | {
      type: 'joined';
      sessionId: string;
      activity: AgentActivity;
      muted: boolean;
      atMs: number;
      beganAtMs?: number | undefined;
    }
  | { type: 'activity-changed'; activity: AgentActivity }
  | { type: 'mute-changed'; muted: boolean }
  | { type: 'line-lost' }
  | { type: 'choice-changed'; canChoose: boolean }
  | { type: 'line-restored' }
  | { type: 'ended'; reason: EndReason; atMs: number }
  | { type: 'failed'; code: FailureCode; retryAfterMs?: number | undefined };

/**
 * The state after `event`. An event that makes no sense in `state` leaves it as it was: room events race with
 * the visitor, so a late one after hanging up is normal.
 */
export function nextState(state: SessionState, event: SessionEvent): SessionState {
  switch (event.type) {
    case 'consent-asked':
      return isOver(state) ? { status: 'consent' } : state;
    case 'consent-withdrawn':
      return state.status === 'consent' ? { status: 'idle' } : state;
    case 'started': {
      if (!isOver(state) && state.status !== 'consent') return state;
      const stage = event.input === 'voice' ? 'microphone' : 'token';
      return { status: 'connecting', stage, input: event.input, startedAtMs: event.atMs };
    }
    case 'stage-reached':
      return state.status === 'connecting' ? { ...state, stage: event.stage } : state;
    case 'joined': {
      if (state.status !== 'connecting') return state;
      const { type: _type, atMs: liveAtMs, ...joined } = event;
      const { input, startedAtMs } = state;
      return { status: 'live', input, ...joined, startedAtMs, liveAtMs };
    }
    case 'activity-changed':
      return isInCall(state) && state.activity !== event.activity
        ? { ...state, activity: event.activity }
        : state;
    case 'mute-changed':
      return isInCall(state) ? { ...state, muted: event.muted } : state;
    case 'line-lost':
      return state.status === 'live' ? { ...state, status: 'reconnecting', canChoose: false } : state;
    case 'choice-changed':
      return state.status === 'reconnecting' ? { ...state, canChoose: event.canChoose } : state;
    case 'line-restored':
      return state.status === 'reconnecting' ? restored(state) : state;
    case 'ended':
      if (state.status === 'connecting') return { status: 'ended', reason: event.reason, durationMs: 0 };
      if (!isInCall(state)) return state;
      return { status: 'ended', reason: event.reason, durationMs: Math.max(0, event.atMs - beganAt(state)) };
    case 'failed':
      if (state.status !== 'connecting') return state;
      return { status: 'failed', code: event.code, retryAfterMs: event.retryAfterMs };
    default:
      return event satisfies never;
  }
}

function restored({
  canChoose: _canChoose,
  ...conversation
}: Extract<SessionState, { status: 'reconnecting' }>): SessionState {
  return { ...conversation, status: 'live' };
}

/** Since when the call is going, whatever page it began on. */
export function beganAt({ beganAtMs, liveAtMs }: Conversation): number {
  return beganAtMs ?? liveAtMs;
}

/** Both sides are in the room, even while the line is being mended. */
export function isInCall(state: SessionState): state is Extract<SessionState, Conversation> {
  return state.status === 'live' || state.status === 'reconnecting';
}

/** Something is going on that must be ended before anything else can start. */
export function isRunning(state: SessionState): boolean {
  return state.status === 'connecting' || isInCall(state);
}

/** Nothing goes on: a session may begin. */
export function isOver(state: SessionState): boolean {
  return state.status === 'idle' || state.status === 'ended' || state.status === 'failed';
}
