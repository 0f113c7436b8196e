import type { Messages } from '../../shared/messages/messages.ts';
import { Icon } from './icons.tsx';
import { submit } from './submit.ts';

const MAX_LENGTH = 2000;

export interface ComposerProps {
  text: Messages;
  /** Where the focus goes when the view appears: typing is what one is here for. */
  isMain: boolean;
  onSend(line: string): void;
}

/** One line to the Genie; it grows where the browser can, and Shift + Enter makes a new line. */
export function Composer({ text, isMain, onSend }: ComposerProps) {
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        const input = event.currentTarget.querySelector('textarea');
        const line = input?.value.trim();
        if (!input || !line) return;
        input.value = '';
        input.focus(); // first: where the line leads elsewhere, so does the focus
        onSend(line);
      }}
    >
      <textarea
        part="input"
        rows={1}
        maxLength={MAX_LENGTH}
        dir="auto"
        autocomplete="off"
        enterkeyhint="send"
        aria-label={text.writeMessage}
        placeholder={text.writeMessage}
        data-focus={isMain || undefined}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return;
          submit(event);
        }}
      />
      <button type="submit" part="send" onClick={submit} aria-label={text.send}>
        <Icon of="send" />
      </button>
    </form>
  );
}

/** Enter picks a candidate while an input method is open; Safari ends the composition before that very keydown and marks it 229. */
function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}
