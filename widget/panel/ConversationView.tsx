import type { Messages } from '../../shared/messages/messages.ts';
import { isInCall, type SessionState } from '../../shared/voice/session-state.ts';
import { Button } from './Button.tsx';
import { CallControls } from './CallControls.tsx';
import { Composer } from './Composer.tsx';
import { ConnectingView } from './ConnectingView.tsx';
import { ConsentView } from './ConsentView.tsx';
import { EndedView } from './EndedView.tsx';
import { isAboutMicrophone, mayHelpToRetry } from './failure-ways.ts';
import { FailureView } from './FailureView.tsx';
import type { PanelModel } from './panel-model.ts';
import { Transcript } from './Transcript.tsx';
import { VoiceView } from './VoiceView.tsx';
import { WelcomeView } from './WelcomeView.tsx';

export interface ConversationViewProps {
  model: PanelModel;
  session: SessionState;
  name: string;
  /** What the Genie speaks, as a BCP 47 tag. */
  lang: string | undefined;
  text: Messages;
}

/**
 * An open Genie from the first tap to the last word. Captions and the input keep their place in the tree from
 * phase to phase, and with it what is scrolled to, typed and focused.
 */
export function ConversationView({ model, session, name, lang, text }: ConversationViewProps) {
  const turns = model.turns.value;
  const inCall = isInCall(session);
  const isVoice = inCall && session.input === 'voice';
  const isAfter = session.status === 'ended' || session.status === 'failed';
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
      {inCall && model.isOutputBlocked.value && (
        <Button kind="primary" icon="sound" onClick={model.unblockOutput}>
          {text.tapToHear(name)}
        </Button>
      )}
      {(inCall || (isAfter && turns.length > 0)) && (
        <Transcript
          name={name}
          turns={turns}
          lang={lang}
          isThinking={inCall && session.activity === 'thinking'}
          emptyHint={isVoice ? text.speakFirst(name) : text.writeFirst(name)}
          text={text}
        />
      )}
      <PhaseView model={model} session={session} name={name} text={text} />
      {takesText(session) && (
        <Composer isMain={inCall && session.input === 'text'} text={text} onSend={model.send} />
      )}
    </>
  );
}

function PhaseView({ model, session, name, text }: Omit<ConversationViewProps, 'lang'>) {
  switch (session.status) {
    case 'idle':
      return <WelcomeView text={text} onBegin={model.begin} />;
    case 'consent':
      return <ConsentView name={name} text={text} onAgree={model.agree} onBack={model.withdrawConsent} />;
    case 'connecting':
      return <ConnectingView {...session} name={name} text={text} onCancel={model.end} />;
    case 'live':
    case 'reconnecting':
      return <CallControls call={session} text={text} onMute={model.setMuted} onEnd={model.end} />;
    case 'ended':
      return <EndedView {...session} name={name} text={text} onBegin={model.begin} />;
    case 'failed':
      return (
        <FailureView
          notice={text.failures(name)[session.code]}
          retryAfterMs={session.retryAfterMs}
          text={text}
          onRetry={mayHelpToRetry(session.code) ? model.begin : undefined}
          onType={isAboutMicrophone(session.code) ? () => model.agree('text') : undefined}
        />
      );
    default:
      return session satisfies never;
  }
}

/** Where a typed line can lead to an answer. */
function takesText(session: SessionState): boolean {
  if (session.status === 'failed') return isAboutMicrophone(session.code);
  return session.status === 'idle' || session.status === 'ended' || isInCall(session);
}
