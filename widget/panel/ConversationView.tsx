import type { Messages } from '../../shared/messages/messages.ts';
import { isInCall, type SessionState } from '../../shared/voice/session-state.ts';
import { Composer } from './Composer.tsx';
import { ConsentView } from './ConsentView.tsx';
import { isAboutMicrophone, mayHelpToRetry } from './failure-ways.ts';
import { FailureView } from './FailureView.tsx';
import { LoadingView } from './LoadingView.tsx';
import type { PanelModel } from './panel-model.ts';
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
 * An open Genie from the first tap to the last word. The input keeps its place in the tree from phase to phase,
 * and with it what is typed and focused.
 */
export function ConversationView(props: ConversationViewProps) {
  const { model, session, text } = props;
  const CallView = model.callView.value;
  return (
    <>
      {CallView && <CallView {...props} />}
      <AroundCall {...props} />
      {takesText(session) && (
        <Composer isMain={isInCall(session) && session.input === 'text'} text={text} onSend={model.send} />
      )}
    </>
  );
}

/** What comes before a call, and where it never came to one. */
function AroundCall({ model, session, name, text }: ConversationViewProps) {
  switch (session.status) {
    case 'idle':
      return <WelcomeView text={text} onBegin={model.begin} />;
    case 'consent':
      return <ConsentView name={name} text={text} onAgree={model.agree} onBack={model.withdrawConsent} />;
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
      return model.callView.value ? null : <LoadingView />; // consent was given before its file was there
  }
}

/** Where a typed line can lead to an answer. */
function takesText(session: SessionState): boolean {
  if (session.status === 'failed') return isAboutMicrophone(session.code);
  return session.status === 'idle' || session.status === 'ended' || isInCall(session);
}
