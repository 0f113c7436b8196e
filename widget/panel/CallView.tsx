import type { CallMessages } from '../../shared/messages/call/call-messages.ts';
import type { Messages } from '../../shared/messages/messages.ts';
import { isInCall, type SessionInput, type SessionState } from '../../shared/voice/session-state.ts';
import { ApprovalView } from './ApprovalView.tsx';
import { Button } from './Button.tsx';
import { adoptCallSheet } from './call-sheet.ts';
import { CallControls } from './CallControls.tsx';
import { ConnectingView } from './ConnectingView.tsx';
import type { CallExtras } from './create-call-extras.ts';
import { EndedView } from './EndedView.tsx';
import { mayHelpToRetry, mayHelpToType } from './failure-ways.ts';
import { FailureView } from './FailureView.tsx';
import { LineBar } from './LineBar.tsx';
import { LostLineView } from './LostLineView.tsx';
import type { PanelModel } from './panel-model.ts';
import { Transcript } from './Transcript.tsx';
import { VoiceView } from './VoiceView.tsx';

export interface CallViewProps {
  model: PanelModel;
  extras: CallExtras;
  session: SessionState;
  name: string;
  /** What the Genie speaks, as a BCP 47 tag. */
  lang: string | undefined;
  text: Messages;
  words: CallMessages;
}

/**
 * A call from its first stage to its end, and what was said. Loads with the call, on intent to talk. Captions
 * keep their place in the tree from phase to phase, and with it what is scrolled to.
 */
export function CallView({ model, extras, session, name, lang, text, words }: CallViewProps) {
  const turns = model.turns.value;
  const inCall = isInCall(session);
  const isVoice = inCall && session.input === 'voice';
  const call = model.call.value;
  const approval = extras.tools.approval.value;
  const redial = (input: SessionInput) => {
    call?.giveUpLine();
    model.agree(input);
  };
  const isAfter = session.status === 'ended' || session.status === 'failed';
  return (
    <>
      <i hidden ref={adoptCallSheet} />
      {isVoice && (
        <VoiceView
          call={session}
          isReconnecting={session.status === 'reconnecting'}
          isSmall={turns.length > 0}
          words={words}
        />
      )}
      {inCall && <LineBar session={session} trouble={call?.lineTrouble.value} words={words} />}
      {session.status === 'reconnecting' && session.canChoose && (
        <LostLineView
          input={session.input}
          words={words}
          onWait={() => call?.waitForLine()}
          onRedial={redial}
        />
      )}
      {inCall && model.isOutputBlocked.value && (
        <Button kind="primary" icon="sound" onClick={model.unblockOutput}>
          {words.tapToHear(name)}
        </Button>
      )}
      {(inCall || (isAfter && turns.length > 0)) && (
        <Transcript
          name={name}
          turns={turns}
          lang={lang}
          isThinking={inCall && session.activity === 'thinking'}
          emptyHint={isVoice ? words.speakFirst(name) : words.writeFirst(name)}
          words={words}
        />
      )}
      {session.status === 'connecting' && (
        <ConnectingView {...session} name={name} text={text} words={words} onCancel={model.end} />
      )}
      {inCall && approval && <ApprovalView approval={approval} name={name} words={words} />}
      {inCall && <CallControls call={session} words={words} onMute={model.setMuted} onEnd={model.end} />}
      {session.status === 'ended' && (
        <EndedView {...session} name={name} words={words} language={text.language} onBegin={model.begin} />
      )}
      {session.status === 'failed' && session.code !== 'engine-unavailable' && (
        <FailureView
          notice={words.failures(name)[session.code]}
          retryAfterMs={session.retryAfterMs}
          text={text}
          onRetry={mayHelpToRetry(session.code) ? model.begin : undefined}
          onType={mayHelpToType(session.code) ? () => model.agree('text') : undefined}
        />
      )}
    </>
  );
}
