import { Component, createRef } from 'preact';
import type { CallMessages } from '../../shared/messages/call/call-messages.ts';
import type { Conversation } from '../../shared/voice/session-state.ts';
import type { Sound } from '../../shared/voice/sound.ts';
import { Button } from './Button.tsx';
import type { LateViews } from './late-part.ts';
import type { CaptionChoice } from './create-caption-choice.ts';
import type { CallKeeper } from './lifecycle/create-keeper.ts';
import { Glyph } from './sound/Glyph.tsx';

export interface CallControlsProps {
  call: Conversation;
  sound: Sound | undefined;
  captions: CaptionChoice;
  views: LateViews;
  name: string;
  words: CallMessages;
  keeper: CallKeeper | undefined;
  onMute(muted: boolean): void;
  onEnd(): void;
}

const SETTINGS = 'genie-settings';

/** What one reaches for in a call; what one seldom needs is behind "Settings". */
export class CallControls extends Component<CallControlsProps, { isOpen: boolean }> {
  override state = { isOpen: false };
  readonly #opener = createRef<HTMLButtonElement>();

  render() {
    const { call, sound, captions, views, name, words, keeper, onEnd } = this.props;
    const { isOpen } = this.state;
    const isVoice = call.input === 'voice';
    return (
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/prefer-tag-over-role -- Escape comes from the controls inside; a fieldset is a form's
      <div class="call-controls" role="group" aria-label={words.sound.controls} onKeyDown={this.#onKeyDown}>
        {isOpen && (
          <views.CallSettings
            id={SETTINGS}
            input={call.input}
            {...{ sound, captions, name, words, keeper }}
          />
        )}
        <div class="controls">
          {isVoice && this.#talkButton()}
          <button
            ref={this.#opener}
            type="button"
            class="secondary small"
            aria-expanded={isOpen}
            aria-controls={isOpen ? SETTINGS : undefined}
            aria-label={words.settings}
            title={words.settings}
            onClick={() => this.setState({ isOpen: !isOpen })}
          >
            <Glyph of="settings" />
          </button>
          {isVoice ? (
            <Button kind="danger" icon="hangUp" part="end" onClick={onEnd}>
              {words.hangUp}
            </Button>
          ) : (
            <Button kind="secondary" part="end" onClick={onEnd}>
              {words.endChat}
            </Button>
          )}
        </div>
      </div>
    );
  }

  #talkButton() {
    const { call, sound, views, words, onMute } = this.props;
    if (sound?.holdToTalk.value)
      return <views.HoldToTalk isHeld={sound.isHeld.value} words={words.sound} onHold={sound.hold} />;
    return (
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
    );
  }

  readonly #onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !this.state.isOpen) return;
    event.stopPropagation(); // closes the settings, and not the panel
    this.setState({ isOpen: false });
    this.#opener.current?.focus();
  };
}
