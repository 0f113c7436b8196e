/** Why a session that had started is over: the `reason` of `genie:session-ended`. */
export type EndReason =
  /** The visitor hung up, or gave up while it was connecting. */
  | 'visitor-ended'
  /** The agent said goodbye, or left. */
  | 'agent-ended'
  /** The agent broke down. */
  | 'agent-failed'
  /** The same visitor went on elsewhere. */
  | 'continued-elsewhere'
  /** It has taken as long as a call may. */
  | 'time-limit'
  /** Nobody said or typed anything for a while, not even when asked. */
  | 'idle'
  /** The Genie's owner or the server ended it. */
  | 'removed'
  /** The voice server shuts down. */
  | 'server-shutdown'
  /** The line was lost and did not come back. */
  | 'connection-lost'
  /** The visitor took the permission for the microphone back. */
  | 'microphone-revoked'
  /** The visitor left the page, or the page removed the widget. */
  | 'page-left';

/** Why a session never became live: the `code` of `genie:session-failed`. */
export type FailureCode =
  | MicrophoneFailure
  /** The Genie has no way to talk set up, or a wrong one. */
  | 'no-voice'
  /** Its agent takes calls only from where its owner has allowed them. */
  | 'agent-locked'
  /** The Genie is switched off, private, or gone since the page loaded. */
  | 'not-allowed'
  | 'rate-limited'
  | BudgetFailure
  /** No answer from the API. */
  | 'api-unreachable'
  /** The voice engine's file could not be loaded. */
  | 'engine-unavailable'
  /** This browser has no WebRTC. */
  | 'unsupported-browser'
  /** No answer from the voice server. */
  | 'voice-unreachable'
  /** The voice server turned the visitor away: the room is full, the clocks differ, somebody put them out at the door. */
  | 'voice-refused'
  /** The voice server answers, but neither sound nor data gets through. */
  | 'calls-blocked'
  /** The room was joined, but no agent came. */
  | 'agent-absent'
  /** Anything else; the console has the cause. */
  | 'internal';

/** Its owner lets the Genie take calls, but not now. */
export type BudgetFailure =
  /** As many are talking to it as it has lines. */
  | 'all-lines-busy'
  /** It has talked as long as it may in a day. */
  | 'minutes-used-up'
  /** It takes calls at other times. */
  | 'outside-hours';

export type MicrophoneFailure =
  /** The visitor, the browser or the system said no. */
  | 'microphone-denied'
  /** The prompt was closed without an answer. */
  | 'microphone-dismissed'
  /** The host page's permissions policy forbids it. */
  | 'microphone-blocked'
  /** The page is not served over https. */
  | 'microphone-insecure'
  /** A sandboxed frame without `allow-same-origin`. */
  | 'microphone-sandboxed'
  /** Allowed by the visitor, but the system's privacy settings say no. */
  | 'microphone-off-in-system'
  | 'microphone-missing'
  | 'microphone-busy';

/** Carries a `FailureCode` from where it is known to where it becomes a state. */
export class SessionFailure extends Error {
  readonly code: FailureCode;
  readonly retryAfterMs: number | undefined;

  constructor(
    code: FailureCode,
    { cause, retryAfterMs }: { cause?: unknown; retryAfterMs?: number | undefined } = {},
  ) {
    super(code, { cause });
    this.name = 'SessionFailure';
    this.code = code;
    this.retryAfterMs = retryAfterMs;
  }
}
