import { hearNext, isUnheard, NOTHING_HEARD } from './hearing.ts';
import type { LevelMeter, LevelMeters } from './level-meter.ts';
import type { PageVisibility } from './page-visibility.ts';

const POLL_MS = 250;

export interface MicrophoneWatchOptions {
  meters: LevelMeters;
  visibility: PageVisibility;
  now(): number;
  isVisitorsTurn(): boolean;
  /** Nothing has come for eight seconds (`true`), or something does again. */
  onUnheard(isUnheard: boolean): void;
  onSpeech(isSpeech: boolean): void;
}

export interface MicrophoneWatch {
  /** Undefined: nobody is to be heard, so nothing runs. */
  follow(track: MediaStreamTrack | undefined): void;
  rms(): number | undefined;
  stop(): void;
}

/** Listens whether anything comes through the microphone; asleep while muted, and while the page is hidden. */
export function watchMicrophone(options: MicrophoneWatchOptions): MicrophoneWatch {
  const { meters, visibility, now, isVisitorsTurn, onUnheard, onSpeech } = options;
  let track: MediaStreamTrack | undefined;
  let meter: LevelMeter | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hearing = NOTHING_HEARD;
  let lastMs = 0;

  const look = () => {
    const before = hearing;
    const atMs = now();
    const elapsedMs = atMs - lastMs;
    lastMs = atMs;
    hearing = hearNext(before, { rms: meter?.rms(), elapsedMs, isVisitorsTurn: isVisitorsTurn() });
    if (isUnheard(hearing) !== isUnheard(before)) onUnheard(isUnheard(hearing));
    if (hearing.isSpeech !== before.isSpeech) onSpeech(hearing.isSpeech);
    timer = setTimeout(look, POLL_MS);
  };
  const sleep = () => {
    clearTimeout(timer);
    meter?.stop();
    meter = undefined;
    if (hearing.isSpeech) onSpeech(false);
    hearing = { ...hearing, isSpeech: false };
  };
  const sleepOrWake = () => {
    sleep();
    if (!track || visibility.isHidden()) return;
    meter = meters.measure(track);
    lastMs = now();
    timer = setTimeout(look, POLL_MS);
  };
  const stopVisibility = visibility.onChange(sleepOrWake);

  return {
    follow(next) {
      if (next === track) return;
      track = next;
      if (isUnheard(hearing)) onUnheard(false);
      hearing = NOTHING_HEARD;
      sleepOrWake();
    },
    rms: () => meter?.rms(),
    stop() {
      track = undefined;
      sleep();
      stopVisibility();
    },
  };
}
