import type { ReadonlySignal } from '@preact/signals-core';
import type { SoundDeviceLists } from './sound-devices.ts';

/** What is wrong with the sound of a call, or has changed about it; the newest of them counts. */
export type SoundTrouble =
  /** Nothing comes through the microphone. */
  | 'silent'
  /** The system, a phone call or a switch on the headset mutes it. */
  | 'system-muted'
  /** It is gone, and there is no other. */
  | 'unplugged'
  /** It was gone, and another one has taken its place. */
  | 'switched'
  /** The one that was chosen could not be opened; the one before goes on. */
  | 'not-switched'
  /** The Genie hears itself. */
  | 'echo'
  /** The speaker that was chosen is gone or does not work; the usual one plays. */
  | 'speaker-lost';

/** The sound of one call, for its views: what they show, and what the visitor can do. */
export interface Sound {
  trouble: ReadonlySignal<SoundTrouble | undefined>;
  /** Undefined until they have been looked for, and in a session by text. */
  devices: ReadonlySignal<SoundDeviceLists | undefined>;
  /** '' is the usual one. */
  microphoneId: ReadonlySignal<string>;
  speakerId: ReadonlySignal<string>;
  /** 0 to 1. */
  volume: ReadonlySignal<number>;
  holdToTalk: ReadonlySignal<boolean>;
  isHeld: ReadonlySignal<boolean>;
  /** The visitor says something just now. */
  isSpeech: ReadonlySignal<boolean>;
  can: { chooseSpeaker: boolean; setVolume: boolean };

  chooseMicrophone(id: string): void;
  chooseSpeaker(id: string): void;
  setVolume(volume: number): void;
  setHoldToTalk(holdToTalk: boolean): void;
  hold(isHeld: boolean): void;
  /** Stops what the Genie is saying. */
  interrupt(): void;
  /** Opens the microphone again after it was unplugged. */
  retryMicrophone(): void;
  dismissTrouble(): void;
  /** Measures until stopped. */
  watchLevels(): SoundLevels;
}

/** Root mean squares, 0 to 1; undefined where nothing is measured. */
export interface SoundLevels {
  visitor(): number | undefined;
  genie(): number | undefined;
  stop(): void;
}
