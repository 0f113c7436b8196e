import type { EndReason, FailureCode } from '../../../shared/voice/session-end.ts';

/** How far a visitor has come: numbers and reasons, never a word of what was said. */
export type FunnelStep =
  /** The launcher was there, `atMs` after the page began to load. Told late: with the panel's file, so only of who wants it. */
  | { step: 'shown'; atMs: number }
  | { step: 'opened' }
  | { step: 'consented' }
  | { step: 'connected'; connectMs: number }
  | { step: 'first-audio'; ms: number }
  /** Of the session that is over: how often visitor and Genie have spoken. */
  | { step: 'turns'; count: number }
  | { step: 'ended'; reason: EndReason; durationMs: number }
  | { step: 'failed'; code: FailureCode };
