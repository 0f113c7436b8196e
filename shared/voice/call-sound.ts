import { computed, signal } from '@preact/signals-core';
import { addCaption, type Caption, type TranscriptTurn } from '../transcript/transcript.ts';
import { createCallOutput } from './call-output.ts';
import { isEcho } from './echo.ts';
import { levelsOf } from './sound-levels.ts';
import type { LevelMeters } from './level-meter.ts';
import type { Room } from './room.ts';
import type { AgentActivity, SessionInput } from './session-state.ts';
import type { SoundDeviceLists } from './sound-devices.ts';
import { createSoundTroubles } from './sound-troubles.ts';
import type { Sound } from './sound.ts';
import { mayBeHeard, type TalkWish } from './talk-wish.ts';
import { createVoiceInput, type VoiceInputPorts } from './voice-input.ts';

export interface SoundPorts extends VoiceInputPorts {
  openMeters(): LevelMeters;
  can: Sound['can'];
}

export interface SoundListener {
  onMuted(isMuted: boolean): void;
  /** The visitor has taken the microphone back. */
  onRevoked(): void;
  /** The visitor wants the Genie to stop talking. */
  onInterrupt(): void;
}

/** The sound of one call, with what only the call itself may do. */
export interface CallSound extends Sound {
  /** Undefined in a session by text, which never touches the microphone. */
  openMicrophone: (() => Promise<MediaStreamTrack>) | undefined;
  isMuted(): boolean;
  setMuted(muted: boolean): void;
  /** The room is open: the microphone's track goes into it. */
  enter(room: Room): Promise<void>;
  onActivity(activity: AgentActivity): void;
  onCaption(caption: Caption): void;
  /** The Genie's voice; a full reconnect brings another one. */
  onVoice(track: MediaStreamTrack): void;
  /** Synchronous: the microphone is off when this returns. */
  close(): void;
}

const NO_WISH: TalkWish = { isMuted: true, holdToTalk: false, isHeld: false };
const SILENCE = signal(false);
const USUAL = signal('');
const UNKNOWN = signal<SoundDeviceLists | undefined>(undefined);

/** Puts the two sides together: what the visitor says, and what they hear. */
export function createCallSound(
  mode: SessionInput,
  ports: SoundPorts,
  listener: SoundListener,
  attempt: AbortSignal,
): CallSound {
  const troubles = createSoundTroubles();
  const meters = ports.openMeters();
  const output = createCallOutput(mode === 'voice' ? ports.choices.read().speakerId : '');
  let activity: AgentActivity = 'listening';
  let voice: MediaStreamTrack | undefined;
  let turns: readonly TranscriptTurn[] = [];

  const onDevices = ({ speakers }: SoundDeviceLists) => {
    const id = output.speakerId.peek();
    if (id && !speakers.some((speaker) => speaker.id === id)) void chooseSpeaker('', 'speaker-lost');
  };
  const chooseSpeaker = async (id: string, trouble?: 'speaker-lost') => {
    const isSet = await output.choose(id);
    if (trouble || !isSet) troubles.tell('speaker-lost');
    else ports.choices.keep({ speakerId: id });
  };
  const { onMuted, onRevoked } = listener;
  const isVisitorsTurn = () => activity === 'listening';
  const input =
    mode === 'voice'
      ? createVoiceInput(ports, meters, troubles, { onMuted, onRevoked, onDevices, isVisitorsTurn }, attempt)
      : undefined;
  const wish = computed(() => input?.wish.value ?? NO_WISH);

  return {
    trouble: troubles.current,
    devices: input?.devices ?? UNKNOWN,
    microphoneId: input?.microphoneId ?? USUAL,
    speakerId: output.speakerId,
    volume: output.volume,
    holdToTalk: computed(() => wish.value.holdToTalk),
    isHeld: computed(() => wish.value.isHeld),
    isSpeech: input?.isSpeech ?? SILENCE,
    can: ports.can,

    chooseMicrophone: (id) => input?.choose(id),
    chooseSpeaker: (id) => void chooseSpeaker(id),
    setVolume: output.setVolume,
    setHoldToTalk(holdToTalk) {
      ports.choices.keep({ holdToTalk });
      input?.change({ holdToTalk, isHeld: false });
      troubles.cure('echo');
    },
    hold: (isHeld) => input?.change({ isHeld }),
    interrupt() {
      output.hush();
      listener.onInterrupt();
    },
    retryMicrophone: () => input?.retry(),
    dismissTrouble: troubles.dismiss,
    watchLevels: () =>
      levelsOf(
        meters,
        () => voice,
        () => input?.rms(),
      ),

    openMicrophone: input?.open,
    isMuted: () => !mayBeHeard(wish.peek()),
    setMuted: (isMuted) => input?.change({ isMuted, isHeld: false }),
    async enter(room) {
      output.enter(room);
      await input?.microphone.publish(room);
    },
    onActivity(changed) {
      activity = changed;
      output.onActivity(changed);
    },
    onCaption(caption) {
      if (!input) return;
      turns = addCaption(turns, caption).slice(-8);
      if (caption.speaker === 'visitor' && caption.final && isEcho(turns)) troubles.tell('echo');
    },
    onVoice(track) {
      voice = track;
    },
    close() {
      input?.close();
      meters.close();
    },
  };
}
