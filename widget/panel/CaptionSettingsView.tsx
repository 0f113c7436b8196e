import type { CallMessages } from '../../shared/messages/call/call-messages.ts';
import { CAPTION_SIZES } from '../../shared/transcript/caption-settings.ts';
import type { CaptionChoice } from './create-caption-choice.ts';

export interface CaptionSettingsViewProps {
  captions: CaptionChoice;
  /** What is only typed is always to be seen. */
  canHide: boolean;
  words: CallMessages;
}

/** Whether a call is shown in writing, and how large. */
export function CaptionSettingsView({ captions, canHide, words }: CaptionSettingsViewProps) {
  const { isOn, size } = captions.now.value;
  return (
    <>
      {canHide && (
        <label class="tick">
          <input
            type="checkbox"
            checked={isOn}
            onChange={({ currentTarget }) => captions.change({ isOn: currentTarget.checked })}
          />
          <span>{words.captions}</span>
        </label>
      )}
      <fieldset class="sizes">
        <legend>{words.captionSize}</legend>
        {CAPTION_SIZES.map((known) => (
          <label key={known}>
            <input
              type="radio"
              name="genie-caption-size"
              checked={known === size}
              onChange={() => captions.change({ size: known })}
            />
            <span>{words.captionSizes[known]}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
