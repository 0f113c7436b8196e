import type { ConnectingStage, AgentActivity } from '../voice/session-state.ts';
import type { EndReason, FailureCode } from '../voice/session-end.ts';

/** The languages that the panel speaks. */
export type Language = 'en' | 'ar';

/** Something went wrong or is different from what was hoped for: what it is, and what to do next. */
export interface Notice {
  title: string;
  advice: string;
}

/**
 * Every word that a visitor reads in the panel, in one language. No key is optional, so a missing translation
 * does not compile. `name` is the Genie's; amounts of time come formatted.
 */
export interface Messages {
  language: Language;
  dir: 'ltr' | 'rtl';

  close: string;
  minimise: string;
  loading: string;
  ready: string;
  tryAgain: string;
  cancel: string;
  back: string;
  linksOf(name: string): string;
  opensInNewTab: string;

  startTalking: string;
  typeInstead: string;
  starterHint: string;
  writeMessage: string;
  send: string;

  consentTitle: string;
  consentAi: string;
  consentRecording(name: string): string;
  consentOwner(name: string): string;
  consentMicrophone: string;
  startCall: string;

  connecting: string;
  stages(name: string): Record<ConnectingStage, string>;
  microphoneHint: string;

  inCall: string;
  inChat: string;
  activities: Record<AgentActivity, string>;
  muted: string;
  mute: string;
  hangUp: string;
  endChat: string;
  reconnecting: string;
  lineLost: string;
  tapToHear(name: string): string;
  speakFirst(name: string): string;
  writeFirst(name: string): string;
  transcript: string;
  you: string;
  newMessages(count: number): string;

  over: string;
  endings(name: string): Record<EndReason, string>;
  lasted(duration: string): string;
  callAgain: string;

  notConnected: string;
  failures(name: string): Record<FailureCode, Notice>;
  waitAbout(duration: string): string;

  restingStatus: string;
  resting(name: string): Notice;

  privateStatus: string;
  requestedStatus: string;
  gate(name: string): Notice;
  email: string;
  requestAccess: string;
  requestingAccess: string;
  accessRequested(name: string): Notice;
  accessRefusals: Record<'invalid-email' | 'rate-limited' | 'unreachable', string>;

  absent: Notice;
  unreachable: Notice;
  busy: Notice;
}
