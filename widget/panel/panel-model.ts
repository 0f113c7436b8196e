import type { ReadonlySignal } from '@preact/signals-core';
import type { CallPart } from './call-part.ts';
import type { Call } from '../../shared/voice/call-ports.ts';
import type { SessionInput, SessionState } from '../../shared/voice/session-state.ts';
import type { TranscriptTurn } from '../../shared/transcript/transcript.ts';
import type { Welcome } from '../../shared/welcome.ts';
import type { Gate } from './gate/gate.ts';

/** All that the panel's views need: what they show, and what the visitor can do. */
export interface PanelModel {
  welcome: ReadonlySignal<Welcome>;
  session: ReadonlySignal<SessionState>;
  /** The call that is running: what only stage 3 knows of it. */
  call: ReadonlySignal<Call | undefined>;
  turns: ReadonlySignal<readonly TranscriptTurn[]>;
  /** The browser holds the Genie's voice back until the visitor taps. */
  isOutputBlocked: ReadonlySignal<boolean>;
  /** How a call is drawn; loads with it, so undefined until the visitor wants one. */
  callPart: ReadonlySignal<CallPart | undefined>;
  /** There when `welcome` is private. */
  gate: ReadonlySignal<Gate | undefined>;

  /** Asks the API again after `unreachable`, or with the grant that the visitor has held back so far. */
  retry(): void;
  /** The visitor is about to want to talk: loads what a call needs, and nothing else. */
  prepare(): void;
  /** The visitor wants to talk: shows the consent, or begins where it was given on this page before. */
  begin(): void;
  withdrawConsent(): void;
  /** The visitor has agreed, by talking (`voice`) or by typing instead (`text`). */
  agree(input: SessionInput): void;
  end(): void;
  setMuted(muted: boolean): void;
  /** Sends a typed line; outside a session it asks for consent first and sends the line once live. */
  send(text: string): void;
  unblockOutput(): void;
  requestAccess(email: string): void;
}
