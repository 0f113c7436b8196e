import { signal, type ReadonlySignal } from '@preact/signals-core';
import { createCallMicrophone, type CallMicrophone, type MicrophonePorts } from './call-microphone.ts';
import type { DevicePort } from './device-port.ts';
import { followDevices } from './follow-devices.ts';
import type { LevelMeters } from './level-meter.ts';
import { watchMicrophone } from './microphone-watch.ts';
import type { PageVisibility } from './page-visibility.ts';
import type { KeptSoundChoices } from './sound-choices.ts';
import type { SoundDeviceLists } from './sound-devices.ts';
import type { SoundTroubles } from './sound-troubles.ts';
import { mayBeHeard, type TalkWish } from './talk-wish.ts';

export interface VoiceInputPorts extends MicrophonePorts {
  devices: DevicePort;
  visibility: PageVisibility;
  choices: KeptSoundChoices;
  now(): number;
}

export interface VoiceInputListener {
  onMuted(isMuted: boolean): void;
  onRevoked(): void;
  onDevices(devices: SoundDeviceLists): void;
  isVisitorsTurn(): boolean;
}

export interface VoiceInput {
  microphone: CallMicrophone;
  wish: ReadonlySignal<TalkWish>;
  isSpeech: ReadonlySignal<boolean>;
  devices: ReadonlySignal<SoundDeviceLists | undefined>;
  /** '' is the usual one. */
  microphoneId: ReadonlySignal<string>;
  /** Opens the microphone that the visitor has once chosen, or the usual one. */
  open(): Promise<MediaStreamTrack>;
  change(wish: Partial<TalkWish>): void;
  choose(deviceId: string): void;
  retry(): void;
  rms(): number | undefined;
  close(): void;
}

/** The visitor's side of a voice session: their microphone, how they want to be heard, and what becomes of it. */
export function createVoiceInput(
  ports: VoiceInputPorts,
  meters: LevelMeters,
  troubles: SoundTroubles,
  listener: VoiceInputListener,
  attempt: AbortSignal,
): VoiceInput {
  const kept = ports.choices.read();
  const wish = signal<TalkWish>({ isMuted: false, holdToTalk: kept.holdToTalk, isHeld: false });
  const isSpeech = signal(false);
  const devices = signal<SoundDeviceLists | undefined>(undefined);
  const microphoneId = signal(kept.microphoneId);
  let track: MediaStreamTrack | undefined;

  const watch = watchMicrophone({
    meters,
    visibility: ports.visibility,
    now: ports.now,
    isVisitorsTurn: listener.isVisitorsTurn,
    onUnheard: (isUnheard) => (isUnheard ? troubles.tell('silent') : troubles.cure('silent')),
    onSpeech(isHeard) {
      isSpeech.value = isHeard;
    },
  });
  const follow = () => watch.follow(mayBeHeard(wish.peek()) ? track : undefined);
  const onTrack = (next: MediaStreamTrack | undefined) => {
    track = next;
    follow();
  };
  const microphone = createCallMicrophone(
    ports,
    { onTrack, onTrouble: troubles.tell, onCured: troubles.cure, onRevoked: listener.onRevoked },
    attempt,
  );

  const learnDevices = async () => {
    const found = await ports.devices.list();
    devices.value ??= found;
  };
  const onDevicesChanged = async () => {
    const after = await ports.devices.list();
    if (!after || attempt.aborted) return;
    const before = devices.peek();
    devices.value = after;
    listener.onDevices(after);
    const inUse = { id: microphone.deviceId(), isChosen: microphoneId.peek() !== '' };
    const means = followDevices(before, after, inUse);
    if (troubles.current.peek() === 'unplugged') void microphone.switchTo('');
    else if (means === 'follow') void microphone.switchTo('');
    else if (means === 'lost') void microphone.replaceLost();
  };
  const stopDevices = ports.devices.onChange(() => void onDevicesChanged());

  return {
    microphone,
    wish,
    isSpeech,
    devices,
    microphoneId,
    async open() {
      microphone.setOn(mayBeHeard(wish.peek()));
      const opened = await microphone.open(kept.microphoneId);
      void learnDevices();
      return opened;
    },
    change(changed) {
      wish.value = { ...wish.peek(), ...changed };
      const isOn = mayBeHeard(wish.peek());
      microphone.setOn(isOn);
      follow();
      listener.onMuted(!isOn);
    },
    async choose(deviceId) {
      const isOpen = await microphone.switchTo(deviceId);
      if (attempt.aborted) return;
      if (!isOpen) return troubles.tell('not-switched');
      microphoneId.value = deviceId;
      ports.choices.keep({ microphoneId: deviceId });
    },
    async retry() {
      if (await microphone.switchTo('')) microphoneId.value = '';
    },
    rms: watch.rms,
    close() {
      stopDevices();
      microphone.close();
      watch.stop();
    },
  };
}
