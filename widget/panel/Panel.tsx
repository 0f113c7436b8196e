import { useRef } from 'preact/hooks';
import type { Messages } from '../../shared/messages/messages.ts';
import { languageTag } from '../../shared/messages/language-tag.ts';
import { panelTheme } from '../../shared/theme/panel-theme.ts';
import { safeImageUrl } from '../../shared/theme/safe-url.ts';
import { isInCall, type SessionState } from '../../shared/voice/session-state.ts';
import type { Welcome } from '../../shared/welcome.ts';
import type { WidgetOptions } from '../options.ts';
import { ConversationView } from './ConversationView.tsx';
import { GateView } from './GateView.tsx';
import { Icon } from './icons.tsx';
import { LoadingView } from './LoadingView.tsx';
import { NoticeView } from './NoticeView.tsx';
import type { AccessRequest, PanelModel } from './panel-model.ts';
import { panelStatus } from './panel-status.ts';
import { UnreachableView } from './UnreachableView.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { WhoView } from './WhoView.tsx';

export type PanelOptions = Pick<
  WidgetOptions,
  'name' | 'avatar' | 'color' | 'theme' | 'position' | 'offsetX' | 'offsetY' | 'zIndex'
>;

export interface PanelProps {
  model: PanelModel;
  text: Messages;
  /** `floating` above the launcher, `inline` in a host page's element, `page` with room for two columns. */
  layout: 'floating' | 'inline' | 'page';
  options: PanelOptions;
  /** Without it there is no button to close. */
  onClose?: (() => void) | undefined;
}

/** The whole panel, in a shadow root or on a page of ours: the one component that reads the model's signals. */
export function Panel({ model, text, layout, options, onClose }: PanelProps) {
  const welcome = model.welcome.value;
  const session = model.session.value;
  const panelRef = useRef<HTMLElement>(null);
  const genie = 'genie' in welcome ? welcome.genie : undefined;
  const page = genie?.agent_pages;
  const name = options.name || genie?.name || (welcome.status === 'private' ? welcome.genieName : '');
  const lang = languageTag(genie?.settings.language ?? '');
  const phase = phaseOf(welcome, session, model.accessRequest.value);
  const isCalling = welcome.status === 'open' && isInCall(session);
  useKeptFocus(panelRef, phase);

  return (
    <div
      class="genie"
      dir={text.dir}
      lang={text.language}
      data-theme={options.theme}
      data-layout={layout}
      data-position={options.position}
      style={panelTheme(options.color, genie?.branding)}
    >
      <section
        ref={panelRef}
        class="panel"
        part="panel"
        role={layout === 'floating' ? 'dialog' : undefined}
        aria-label={name || text.loading}
        aria-busy={welcome.status === 'loading'}
        data-phase={phase}
        data-hero={HEROIC.includes(phase)}
      >
        <WhoView
          name={name}
          avatarUrl={safeImageUrl(options.avatar) ?? genie?.branding.avatar_url ?? ''}
          category={genie?.category ?? ''}
          about={page?.welcome_message || genie?.description || ''}
          links={page?.info_links ?? []}
          lang={lang}
          status={panelStatus({ welcome, session, accessRequest: model.accessRequest.value }, name, text)}
          isCalling={isCalling && session.input === 'voice'}
          text={text}
        />
        {onClose && (
          <button type="button" class="leave" part="close" onClick={onClose}>
            <Icon of={isCalling ? 'minimise' : 'close'} />
            <span class="unseen">{isCalling ? text.minimise : text.close}</span>
          </button>
        )}
        <div class="stage">
          <Stage model={model} name={name} lang={lang} text={text} />
        </div>
      </section>
    </div>
  );
}

/** The head is a hero while there is no conversation, and somebody to introduce. */
const HEROIC = ['idle', 'resting', 'private', 'requested'];

/** One word for what the panel shows; when it changes, so do the controls. */
function phaseOf(welcome: Welcome, session: SessionState, request: AccessRequest): string {
  if (welcome.status === 'open') return session.status;
  return welcome.status === 'private' && request.status === 'sent' ? 'requested' : welcome.status;
}

interface StageProps {
  model: PanelModel;
  name: string;
  lang: string | undefined;
  text: Messages;
}

/** What one can do here, by what the slug has led to. */
function Stage({ model, name, lang, text }: StageProps) {
  const welcome = model.welcome.value;
  switch (welcome.status) {
    case 'loading':
      return <LoadingView />;
    case 'open':
      return (
        <ConversationView
          name={name}
          session={model.session.value}
          turns={model.turns.value}
          isOutputBlocked={model.isOutputBlocked.value}
          lang={lang}
          text={text}
          onBegin={model.begin}
          onAgree={model.agree}
          onBack={model.withdrawConsent}
          onEnd={model.end}
          onMute={model.setMuted}
          onSend={model.send}
          onUnblock={model.unblockOutput}
        />
      );
    case 'resting':
      return <NoticeView icon="moon" notice={text.resting(name)} />;
    case 'private':
      return (
        <GateView
          name={name}
          request={model.accessRequest.value}
          text={text}
          onRequest={model.requestAccess}
        />
      );
    case 'absent':
      return <NoticeView icon="alert" notice={text.absent} isFailure />;
    case 'unreachable':
      return <UnreachableView {...welcome} text={text} onRetry={model.retry} />;
    default:
      return welcome satisfies never;
  }
}
