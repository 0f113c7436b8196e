import { useRef } from 'preact/hooks';
import type { Messages } from '../../shared/messages/messages.ts';
import type { TranscriptTurn } from '../../shared/transcript/transcript.ts';
import { isInCall, type SessionInput, type SessionState } from '../../shared/voice/session-state.ts';
import { CallControls } from './CallControls.tsx';
import { Composer } from './Composer.tsx';
import { ConnectingView } from './ConnectingView.tsx';
import { ConsentView } from './ConsentView.tsx';
import { EndedView } from './EndedView.tsx';
import { FailedView, isAboutMicrophone } from './FailedView.tsx';
import { Icon } from './icons.tsx';
import { Transcript } from './Transcript.tsx';
import { VoiceView } from './VoiceView.tsx';
import { WelcomeView } from './WelcomeView.tsx';

export interface ConversationViewProps {
  name: string;
  session: SessionState;
  turns: readonly TranscriptTurn[];
  isOutputBlocked: boolean;
  lang: string | undefined;
  text: Messages;
  onBegin(): void;
  onAgree(input: SessionInput): void;
  onBack(): void;
  onEnd(): void;
  onMute(muted: boolean): void;
  onSend(line: string): void;
  onUnblock(): void;
}

/**
 * An open Genie from the first tap to the last word. Captions and the input keep their place in the tree from
 * phase to phase, and with it what is scrolled to, typed and focused.
 */
export function ConversationView(props: ConversationViewProps) {
  const { name, session, turns, lang, text } = props;
  const inputRef = useRef<HTMLTextAreaElement>(null);
  const inCall = isInCall(session);
  const isVoice = inCall && session.input === 'voice';
  const isCalm = session.status === 'ended' || session.status === 'failed';
  return (
    <>
      {isVoice && (
        <VoiceView
          call={session}
          isReconnecting={session.status === 'reconnecting'}
          isSmall={turns.length > 0}
          text={text}
        />
      )}
      {inCall && props.isOutputBlocked && (
        <button type="button" class="primary unblock" onClick={props.onUnblock}>
          <Icon of="sound" />
          {text.tapToHear(name)}
        </button>
      )}
      {(inCall || (isCalm && turns.length > 0)) && (
        <Transcript
          name={name}
          turns={turns}
          lang={lang}
          isThinking={inCall && session.activity === 'thinking'}
          emptyHint={isVoice ? text.speakFirst(name) : text.writeFirst(name)}
          text={text}
        />
      )}
      <PhaseView {...props} onType={() => inputRef.current?.focus()} />
      {takesText(session) && (
        <Composer
          inputRef={inputRef}
          isMain={inCall && session.input === 'text'}
          text={text}
          onSend={props.onSend}
        />
      )}
    </>
  );
}

function PhaseView(props: ConversationViewProps & { onType(): void }) {
  const { name, session, text } = props;
  switch (session.status) {
    case 'idle':
      return <WelcomeView text={text} onBegin={props.onBegin} onType={props.onType} />;
    case 'consent':
      return <ConsentView name={name} text={text} onAgree={props.onAgree} onBack={props.onBack} />;
    case 'connecting': {
      const { stage, input } = session;
      return <ConnectingView name={name} stage={stage} input={input} text={text} onCancel={props.onEnd} />;
    }
    case 'live':
    case 'reconnecting':
      return <CallControls call={session} text={text} onMute={props.onMute} onEnd={props.onEnd} />;
    case 'ended': {
      const { reason, durationMs } = session;
      return (
        <EndedView name={name} reason={reason} durationMs={durationMs} text={text} onBegin={props.onBegin} />
      );
    }
    case 'failed': {
      const { code, retryAfterMs } = session;
      return (
        <FailedView
          name={name}
          code={code}
          retryAfterMs={retryAfterMs}
          text={text}
          onBegin={props.onBegin}
          onType={() => props.onAgree('text')}
        />
      );
    }
    default:
      return session satisfies never;
  }
}

/** Where a typed line can lead to an answer. */
function takesText(session: SessionState): boolean {
  if (session.status === 'failed') return isAboutMicrophone(session.code);
  return session.status === 'idle' || session.status === 'ended' || isInCall(session);
}
