import type { SoundMessages } from '../../../shared/messages/call/sound-messages.ts';
import type { SoundDevice } from '../../../shared/voice/sound-devices.ts';
import type { Sound } from '../../../shared/voice/sound.ts';

export interface SoundSettingsProps {
  sound: Sound;
  name: string;
  words: SoundMessages;
}

/** Which microphone, which speaker, how loud, and whether to hold to talk. */
export function SoundSettings({ sound, name, words }: SoundSettingsProps) {
  const { microphones, speakers } = sound.devices.value ?? { microphones: [], speakers: [] };
  return (
    <>
      <DeviceChoice
        label={words.microphone}
        usual={words.usualDevice}
        devices={microphones}
        chosen={sound.microphoneId.value}
        onChoose={sound.chooseMicrophone}
      />
      {sound.can.chooseSpeaker && (
        <DeviceChoice
          label={words.speaker}
          usual={words.usualDevice}
          devices={speakers}
          chosen={sound.speakerId.value}
          onChoose={sound.chooseSpeaker}
        />
      )}
      <label>
        {words.volume(name)}
        <input
          type="range"
          min="0"
          max="1"
          step={sound.can.setVolume ? 0.05 : 1}
          value={sound.volume.value}
          aria-valuetext={`${Math.round(sound.volume.value * 100)} %`}
          onInput={({ currentTarget }) => sound.setVolume(currentTarget.valueAsNumber)}
        />
      </label>
      <label class="tick">
        <input
          type="checkbox"
          checked={sound.holdToTalk.value}
          onChange={({ currentTarget }) => sound.setHoldToTalk(currentTarget.checked)}
        />
        <span>
          {words.holdToTalk}
          <small>{words.holdToTalkHint}</small>
        </span>
      </label>
    </>
  );
}

interface DeviceChoiceProps {
  label: string;
  usual: string;
  devices: readonly SoundDevice[];
  chosen: string;
  onChoose(id: string): void;
}

function DeviceChoice({ label, usual, devices, chosen, onChoose }: DeviceChoiceProps) {
  return (
    <label>
      {label}
      <select value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{usual}</option>
        {devices.map((device) => (
          <option key={device.id} value={device.id}>
            {device.label}
          </option>
        ))}
      </select>
    </label>
  );
}
