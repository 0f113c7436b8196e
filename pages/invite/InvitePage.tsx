import type { InviteMessages } from '../../shared/messages/invite/invite-messages.ts';
import type { Notice } from '../../shared/messages/messages.ts';
import type { InviteState } from './invite-model.ts';

export interface InvitePageProps {
  state: InviteState;
  text: InviteMessages;
  onAccept(): void;
  onReread(): void;
}

/** An invite as a letter: who, to what, as whom, and one button. */
export function InvitePage({ state, text, onAccept, onReread }: InvitePageProps) {
  const { title, advice } = noticeOf(state, text);
  const isFailure = state.status === 'refused' || state.status === 'unreachable' || state.status === 'busy';
  return (
    <article class="letter" data-status={state.status} aria-busy={state.status === 'reading'}>
      <svg class="mark" viewBox="0 0 68 48" aria-hidden="true">
        <path d="M8 2h52a6 6 0 0 1 6 6v32a6 6 0 0 1-6 6H8a6 6 0 0 1-6-6V8a6 6 0 0 1 6-6zM4 5l30 22L64 5" />
      </svg>
      <div class="words" role={isFailure ? 'alert' : undefined}>
        <h1 tabIndex={-1} dir="auto">
          {title}
        </h1>
        {advice && <p>{advice}</p>}
      </div>
      {(state.status === 'offered' || state.status === 'accepting') && (
        <>
          <p class="means">{text.means(state.names.email)}</p>
          <button type="button" aria-disabled={state.status === 'accepting'} onClick={onAccept}>
            {state.status === 'accepting' ? text.accepting : text.accept}
          </button>
          <p class="small">{text.notYou}</p>
        </>
      )}
      {(state.status === 'unreachable' || state.status === 'busy') && (
        <button type="button" onClick={state.names ? onAccept : onReread}>
          {text.tryAgain}
        </button>
      )}
    </article>
  );
}

/** What the page says, and is called. */
export function noticeOf(state: InviteState, text: InviteMessages): Notice {
  switch (state.status) {
    case 'reading':
      return { title: text.loading, advice: '' };
    case 'offered':
    case 'accepting':
      return text.invite(state.names);
    case 'check-mail':
      return text.checkMail(state.email);
    case 'refused':
    case 'unreachable':
    case 'busy':
      return text[state.status];
    default:
      return state satisfies never;
  }
}
