import { languageTag } from '../../shared/messages/language-tag.ts';
import type { CallMessages } from '../../shared/messages/call/call-messages.ts';
import type { Messages, Phase } from '../../shared/messages/messages.ts';
import { panelTheme } from '../../shared/theme/panel-theme.ts';
import { safeImageUrl } from '../../shared/theme/safe-url.ts';
import { isOverBudget } from '../../shared/voice/is-over-budget.ts';
import { isInCall, type SessionState } from '../../shared/voice/session-state.ts';
import type { Welcome } from '../../shared/welcome.ts';
import type { WidgetOptions } from '../options.ts';
import { ConversationView } from './ConversationView.tsx';
import { FailureView } from './FailureView.tsx';
import { Frame } from './Frame.tsx';
import { Icon } from './icons.tsx';
import { LoadingView } from './LoadingView.tsx';
import { NoticeView } from './NoticeView.tsx';
import type { PanelModel } from './panel-model.ts';
import { WhoView } from './WhoView.tsx';

export interface PanelProps {
  model: PanelModel;
  text: Messages;
  /** `floating` above the launcher, `inline` in a host page's element, `page` with room for two columns. */
  layout: 'floating' | 'inline' | 'page';
  options: Pick<WidgetOptions, 'name' | 'avatar' | 'color' | 'theme'>;
  /** Without it there is no button to close. */
  onClose?: (() => void) | undefined;
}

/**
 * The whole panel, in a shadow root or on a page of ours. It reads the signals that say which phase it is, so
 * that all of a phase is drawn at once and the focus can follow.
 */
export function Panel({ model, text, layout, options, onClose }: PanelProps) {
  const welcome = model.welcome.value;
  const session = model.session.value;
  const phase = phaseOf(welcome, session, model);
  const genie = 'genie' in welcome ? welcome.genie : undefined;
  const name = options.name || genie?.name || (welcome.status === 'private' ? welcome.genieName : '');
  const lang = languageTag(genie?.settings.language);
  const inCall = isInCall(session);
  const words = model.callPart.value?.words(text);

  return (
    <div
      class="genie"
      dir={text.dir}
      lang={text.language}
      data-theme={options.theme}
      data-layout={layout}
      style={panelTheme(options.color, genie?.branding)}
    >
      <Frame phase={phase} label={name || text.loading} isDialog={layout === 'floating'}>
        <WhoView
          name={name}
          avatarUrl={safeImageUrl(options.avatar) ?? genie?.branding.avatar_url ?? ''}
          genie={genie}
          lang={lang}
          status={
            (session.status === 'connecting' && words?.stages(name)[session.stage]) || text.statuses[phase]
          }
          isCalling={inCall && session.input === 'voice'}
          text={text}
        />
        {onClose && (
          <button
            type="button"
            class="leave"
            part="close"
            aria-label={inCall ? text.minimise : text.close}
            onClick={onClose}
          >
            <Icon of={inCall ? 'down' : 'close'} />
          </button>
        )}
        <div class="stage">
          <Stage
            model={model}
            welcome={welcome}
            session={session}
            name={name}
            lang={lang}
            text={text}
            words={words}
          />
        </div>
      </Frame>
    </div>
  );
}

/** One word for what the panel shows; when it changes, so do the controls. */
function phaseOf({ status }: Welcome, session: SessionState, { gate }: PanelModel): Phase {
  if (status === 'open') return sessionPhase(session);
  return status === 'private' && gate.value?.request.value.status === 'sent' ? 'requested' : status;
}

/** To be refused for now is no failure: the Genie is just not to be had. */
function sessionPhase(session: SessionState): Phase {
  if (session.status !== 'failed' || !isOverBudget(session.code)) return session.status;
  return session.code === 'all-lines-busy' ? 'busy' : 'resting';
}

interface StageProps {
  model: PanelModel;
  welcome: Welcome;
  session: SessionState;
  name: string;
  lang: string | undefined;
  text: Messages;
  words: CallMessages | undefined;
}

/** What one can do here, by what the slug has led to. */
function Stage(props: StageProps) {
  const { model, welcome, name, text } = props;
  const gate = model.gate.value;
  switch (welcome.status) {
    case 'loading':
      return <LoadingView />;
    case 'open':
      return <ConversationView {...props} />;
    case 'resting':
      return <NoticeView icon="moon" notice={text.resting(name)} />;
    case 'private':
      return gate ? (
        <gate.View
          name={name}
          link={welcome.link}
          request={gate.request.value}
          language={text.language}
          onRequest={model.requestAccess}
          onOpen={model.retry}
        />
      ) : null;
    case 'absent':
      return <NoticeView icon="alert" notice={text.absent} isFailure />;
    case 'unreachable':
      return (
        <FailureView
          notice={welcome.code === 'RATE_LIMIT_EXCEEDED' ? text.busy : text.unreachable}
          retryAfterMs={welcome.retryAfterMs}
          warning={welcome.mayHaveSpent ? text.mayCountAsUse : ''}
          text={text}
          onRetry={model.retry}
        />
      );
    default:
      return welcome satisfies never;
  }
}
