import type { BrowserKind } from '../../voice/browser-kind.ts';
import type { FailureCode } from '../../voice/session-end.ts';
import type { SoundTrouble } from '../../voice/sound.ts';
import type { Notice } from '../messages.ts';

/** The words about microphone and speaker: before the call, in it, and in its settings. */
export interface SoundMessages {
  /** The browser's question has been open for a while. */
  promptIgnored: string;
  /** How to allow the microphone after it was refused, step by step. */
  unlockSteps: Record<BrowserKind, readonly string[]>;
  /** What stopped the call is out of the way. */
  recovered(code: FailureCode): Notice;
  openInOwnTab: string;

  /** `microphone` is the one in use, as the system names it; '' where it has no name. */
  troubles(name: string, microphone: string): Record<SoundTrouble, string>;
  tryAgain: string;
  gotIt: string;

  controls: string;
  microphone: string;
  speaker: string;
  /** Of a list of devices. */
  usualDevice: string;
  volume(name: string): string;
  holdToTalk: string;
  holdToTalkHint: string;
  hold: string;
  held: string;
  interrupt(name: string): string;
}
