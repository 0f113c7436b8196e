import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { Room } from './room.ts';
import type { AgentActivity } from './session-state.ts';

export interface CallOutput {
  volume: ReadonlySignal<number>;
  speakerId: ReadonlySignal<string>;
  /** The room is open: what was wished before counts from here on. */
  enter(room: Room): void;
  setVolume(volume: number): void;
  /** '' is the usual one. False where the browser could not: the usual one plays. */
  choose(speakerId: string): Promise<boolean>;
  /** Silences what is being said; what is said after that is heard again. */
  hush(): void;
  onActivity(activity: AgentActivity): void;
}

/** Where the Genie's voice is heard, and how loud. */
export function createCallOutput(chosenSpeakerId: string): CallOutput {
  const volume = signal(1);
  const speakerId = signal(chosenSpeakerId);
  let room: Room | undefined;
  let isHushed = false;
  let activity: AgentActivity = 'listening';

  const apply = () => room?.setVolume(isHushed ? 0 : volume.peek());
  const choose = async (id: string): Promise<boolean> => {
    try {
      await room?.setOutputDevice(id);
      speakerId.value = id;
      return true;
    } catch {
      speakerId.value = '';
      await room?.setOutputDevice('').catch(() => undefined); // the usual one needs nothing set
      return false;
    }
  };

  return {
    volume,
    speakerId,
    enter(opened) {
      room = opened;
      apply();
      if (speakerId.peek()) void choose(speakerId.peek());
    },
    setVolume(wanted) {
      volume.value = Math.min(1, Math.max(0, wanted));
      apply();
    },
    choose,
    hush() {
      isHushed = activity === 'speaking';
      apply();
    },
    onActivity(changed) {
      activity = changed;
      if (!isHushed || activity === 'speaking') return;
      isHushed = false;
      apply();
    },
  };
}
