import { Component, createRef } from 'preact';
import type { CallMessages } from '../../shared/messages/call/call-messages.ts';
import type { Conversation } from '../../shared/voice/session-state.ts';
import type { Sound } from '../../shared/voice/sound.ts';
import { Button } from './Button.tsx';
import { Glyph } from './sound/Glyph.tsx';
import { HoldToTalk } from './sound/HoldToTalk.tsx';
import { SoundSettings } from './sound/SoundSettings.tsx';

export interface CallControlsProps {
  call: Conversation;
  sound: Sound | undefined;
  name: string;
  words: CallMessages;
  onMute(muted: boolean): void;
  onEnd(): void;
}

const SETTINGS = 'genie-sound';

/** What one reaches for in a call; what one seldom needs is behind "Sound". */
export class CallControls extends Component<CallControlsProps, { isOpen: boolean }> {
  override state = { isOpen: false };
  readonly #opener = createRef<HTMLButtonElement>();

  render() {
    const { call, sound, name, words, onMute, onEnd } = this.props;
    const { isOpen } = this.state;
    if (call.input === 'text')
      return (
        <div class="controls">
          <Button kind="secondary" part="end" onClick={onEnd}>
            {words.endChat}
          </Button>
        </div>
      );
    return (
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/prefer-tag-over-role -- Escape comes from the controls inside; a fieldset is a form's
      <div class="call-controls" role="group" aria-label={words.sound.controls} onKeyDown={this.#onKeyDown}>
        {sound && isOpen && <SoundSettings id={SETTINGS} sound={sound} name={name} words={words.sound} />}
        <div class="controls">
          {sound?.holdToTalk.value ? (
            <HoldToTalk isHeld={sound.isHeld.value} words={words.sound} onHold={sound.hold} />
          ) : (
            <Button
              kind="secondary"
              icon={call.muted ? 'muted' : 'microphone'}
              part="mute"
              isFirst
              isPressed={call.muted}
              onClick={() => onMute(!call.muted)}
            >
              {words.mute}
            </Button>
          )}
          {sound && (
            <button
              ref={this.#opener}
              type="button"
              class="secondary small"
              aria-expanded={isOpen}
              aria-controls={isOpen ? SETTINGS : undefined}
              aria-label={words.sound.settings}
              title={words.sound.settings}
              onClick={() => this.setState({ isOpen: !isOpen })}
            >
              <Glyph of="settings" />
            </button>
          )}
          <Button kind="danger" icon="hangUp" part="end" onClick={onEnd}>
            {words.hangUp}
          </Button>
        </div>
      </div>
    );
  }

  readonly #onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !this.state.isOpen) return;
    event.stopPropagation(); // closes the settings, and not the panel
    this.setState({ isOpen: false });
    this.#opener.current?.focus();
  };
}
