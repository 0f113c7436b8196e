import type { Language } from './language.ts';
import type { SessionState } from '../voice/session-state.ts';
import type { Welcome } from '../welcome.ts';

/**
 * What the panel shows: where the slug has led to, and from an open Genie on the session; `busy`: all its lines
 * are.
 */
export type Phase = Exclude<Welcome['status'], 'open'> | SessionState['status'] | 'requested' | 'busy';

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

  /** The state of the connection in a word or two; `connecting` is told by its stages. */
  statuses: Record<Phase, string>;

  close: string;
  minimise: string;
  loading: string;
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

  /** The files of a call did not come. */
  engineUnavailable: Notice;
  waitAbout(duration: string): string;

  resting(name: string): Notice;

  absent: Notice;
  unreachable: Notice;
  busy: Notice;
  /** A grant was sent, and nobody knows whether it arrived. */
  mayCountAsUse: string;
}
