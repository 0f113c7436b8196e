import type { CallMessages } from '../../shared/messages/call/call-messages.ts';

/** Stands in the call for as long as it is recorded: a sign and words, so that no colour has to say it. */
export function RecordingMark({ words }: { words: CallMessages }) {
  return (
    <p class="recording">
      <svg class="glyph" viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="9" />
        <circle class="dot" cx="12" cy="12" r="4" />
      </svg>
      {words.recording}
    </p>
  );
}
