import type { CallMessages } from '../../shared/messages/call/call-messages.ts';
import type { Messages } from '../../shared/messages/messages.ts';
import { isAboutMicrophone } from '../../shared/voice/is-about-microphone.ts';
import { isInCall, type SessionState } from '../../shared/voice/session-state.ts';
import { Composer } from './Composer.tsx';
import { ConsentView } from './ConsentView.tsx';
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
  /** Undefined until the call's own part is there. */
  words: CallMessages | undefined;
}

/**
 * An open Genie from the first tap to the last word. The input keeps its place in the tree from phase to phase,
 * and with it what is typed and focused.
 */
export function ConversationView(props: ConversationViewProps) {
  const { model, session, text, words } = props;
  const CallView = model.callPart.value?.View;
  return (
    <>
      {CallView && words && <CallView {...props} words={words} />}
      <AroundCall {...props} />
      {takesText(session) && (
        <Composer isMain={isInCall(session) && session.input === 'text'} text={text} onSend={model.send} />
      )}
    </>
  );
}

/** What comes before a call, and where it never came to one. */
function AroundCall(props: ConversationViewProps) {
  const { model, session, name, lang, text, words } = props;
  const Notes = model.callPart.value?.Notes;
  switch (session.status) {
    case 'idle':
      return (
        <WelcomeView
          questions={starterQuestions(model)}
          lang={lang}
          text={text}
          onBegin={model.begin}
          onNear={model.prepare}
          onAsk={model.send}
        />
      );
    case 'consent':
      return (
        <ConsentView
          name={name}
          text={text}
          renderFacts={(facts) =>
            Notes && words ? (
              <Notes {...props} words={words}>
                {facts}
              </Notes>
            ) : (
              facts
            )
          }
          onAgree={model.agree}
          onBack={model.withdrawConsent}
        />
      );
    case 'failed':
      if (session.code !== 'engine-unavailable') return words ? null : <LoadingView />;
      return (
        <FailureView
          notice={text.engineUnavailable}
          retryAfterMs={undefined}
          text={text}
          onRetry={model.begin}
        />
      );
    default:
      return words ? null : <LoadingView />; // consent was given before its file was there
  }
}

function starterQuestions({ welcome }: PanelModel): readonly string[] {
  return welcome.value.status === 'open' ? welcome.value.genie.settings.starter_questions : [];
}

/** Where a typed line can lead to an answer. */
function takesText(session: SessionState): boolean {
  if (session.status === 'failed') return isAboutMicrophone(session.code);
  return session.status === 'idle' || session.status === 'ended' || isInCall(session);
}
