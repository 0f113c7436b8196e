import type { CallMessages } from '../../shared/messages/call/call-messages.ts';
import type { InfoLink } from '../../shared/contract/genie.ts';
import type { Messages } from '../../shared/messages/messages.ts';
import type { TranscriptTurn } from '../../shared/transcript/transcript.ts';
import {
  isInCall,
  isRunning,
  type SessionInput,
  type SessionState,
} from '../../shared/voice/session-state.ts';
import { Button } from './Button.tsx';
import { adoptCallSheet } from './call-sheet.ts';
import { CallControls } from './CallControls.tsx';
import { ConnectingView } from './ConnectingView.tsx';
import type { CallExtras } from './create-call-extras.ts';
import { EndedView } from './EndedView.tsx';
import { isOverBudget } from '../../shared/voice/is-over-budget.ts';
import { isAboutMicrophone } from '../../shared/voice/is-about-microphone.ts';
import { mayHelpToRetry } from './failure-ways.ts';
import { FailureView } from './FailureView.tsx';
import { InfoLinks } from './InfoLinks.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { LineBar } from './LineBar.tsx';
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
  const { genie } = { genie: undefined, ...model.welcome.value };
  const slug = genie?.url_name ?? '';
  const inCall = isInCall(session);
  const isVoice = inCall && session.input === 'voice';
  const call = model.call.value;
  const approval = extras.tools.approval.value;
  const redial = (input: SessionInput) => {
    call?.giveUpLine();
    model.agree(input);
  };
  const typeInstead = () => {
    model.end();
    model.agree('text');
  };
  const { views } = extras;
  const captions = extras.captions.now.value;
  const keeper = extras.keeper.value;
  const shown = isVoice && !captions.isOn ? sinceTyped(turns) : turns;
  const isHidden = isVoice && !captions.isOn && shown.length === 0;
  const isAfter = session.status === 'ended' || session.status === 'failed';
  return (
    <>
      <i hidden ref={adoptCallSheet} />
      {session.status === 'consent' && <LanguageChoice language={extras.language} words={words} />}
      {!isRunning(session) && keeper && (
        <views.ElsewhereView
          status={keeper.tabs.value.status}
          onTakeOver={keeper.takeOver}
          words={words.lifecycle}
        />
      )}
      {isVoice && (
        <VoiceView
          call={session}
          sound={call?.sound}
          isReconnecting={session.status === 'reconnecting'}
          isSmall={shown.length > 0}
          name={name}
          words={words}
        />
      )}
      {inCall && call && <views.SoundNotice sound={call.sound} name={name} words={words.sound} />}
      {inCall && <LineBar session={session} trouble={call?.lineTrouble.value} words={words} />}
      {inCall && genie?.settings.is_recorded && <views.RecordingMark words={words} />}
      {inCall && call && (
        <views.TimeBar session={session} call={call} words={words} language={text.language} />
      )}
      {session.status === 'reconnecting' && session.canChoose && (
        <views.LostLineView
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
      {((inCall && !isHidden) || (isAfter && turns.length > 0)) && (
        <Transcript
          name={name}
          turns={shown}
          lang={extras.language.now.value ?? lang}
          size={captions.size}
          isThinking={inCall && session.activity === 'thinking'}
          emptyHint={isVoice ? words.speakFirst(name) : words.writeFirst(name)}
          words={words}
        />
      )}
      {session.status === 'connecting' && (
        <ConnectingView
          {...session}
          name={name}
          text={text}
          words={words}
          onCancel={model.end}
          onType={typeInstead}
        />
      )}
      {inCall && approval && <views.ApprovalView approval={approval} name={name} words={words} />}
      {inCall && (
        <CallControls
          call={session}
          sound={call?.sound}
          captions={extras.captions}
          views={views}
          keeper={extras.keeper.value}
          name={name}
          words={words}
          onMute={model.setMuted}
          onEnd={model.end}
        />
      )}
      {session.status === 'ended' && (
        <EndedView {...session} name={name} words={words} language={text.language} onBegin={model.begin}>
          <views.AfterCall receipt={extras.receipt} {...{ name, slug, turns, words }} />
          <LanguageChoice language={extras.language} words={words} />
        </EndedView>
      )}
      {session.status === 'failed' && (
        <Failure
          session={session}
          {...{ model, extras, name, text, words }}
          links={genie?.agent_pages.info_links ?? []}
        />
      )}
    </>
  );
}

/** With captions off: what was typed, and all that followed, since who types has to read the answer. */
function sinceTyped(turns: readonly TranscriptTurn[]): readonly TranscriptTurn[] {
  const first = turns.findIndex(({ id }) => id.startsWith('typed-'));
  return first < 0 ? [] : turns.slice(first);
}

type FailureProps = Pick<CallViewProps, 'model' | 'extras' | 'name' | 'text' | 'words'> & {
  session: Extract<SessionState, { status: 'failed' }>;
  links: readonly InfoLink[];
};

/**
 * Why it never became a call; without its own file the panel itself says so. What keeps the voice out keeps typed
 * lines out too, which take the same way: then the Genie's other ways to be reached are offered.
 */
function Failure(props: FailureProps) {
  const { model, extras, session, name, links, text, words } = props;
  const { code, retryAfterMs } = session;
  if (code === 'engine-unavailable') return null;
  const typeInstead = () => model.agree('text');
  if (extras.isLateMissing.value && (isOverBudget(code) || isAboutMicrophone(code)))
    return (
      <FailureView
        notice={text.engineUnavailable}
        retryAfterMs={retryAfterMs}
        text={text}
        onRetry={model.begin}
      />
    );
  if (isOverBudget(code))
    return (
      <extras.views.ClosedView
        {...{ extras, code, retryAfterMs, name, words }}
        language={text.language}
        onBegin={model.begin}
        onType={typeInstead}
      />
    );
  if (isAboutMicrophone(code))
    return (
      <extras.views.MicrophoneFailureView
        {...{ code, name, text, words }}
        onRetry={model.begin}
        onType={typeInstead}
      />
    );
  return (
    <>
      <FailureView
        notice={words.failures(name)[code]}
        retryAfterMs={retryAfterMs}
        text={text}
        onRetry={mayHelpToRetry(code) ? model.begin : undefined}
      />
      <InfoLinks name={name} links={links} text={text} />
    </>
  );
}
