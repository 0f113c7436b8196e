import type { Portal } from '../../shared/contract/open-portal.ts';
import type { Messages } from '../../shared/messages/messages.ts';
import { isRunning } from '../../shared/voice/session-state.ts';
import { NoticeView } from '../../widget/panel/NoticeView.tsx';
import { Panel } from '../../widget/panel/Panel.tsx';
import { panelLook } from '../shared/panel-look.ts';
import type { Theme } from '../shared/visitor-choice.ts';
import type { PanelRoom } from './panel-room.ts';
import type { Place } from './portal-model.ts';
import { PortalSide } from './PortalSide.tsx';
import type { PortalWords } from './portal-words.ts';

export interface PortalViewProps {
  title: string;
  portal: Portal;
  place: Place<PanelRoom>;
  theme: Theme;
  text: Messages;
  words: PortalWords;
}

/** The list on one side, the conversation on the other; on a phone one of the two, by what the address says. */
export function PortalView({ title, portal, place, theme, text, words }: PortalViewProps) {
  const { slug, room } = place;
  const isTalking = room !== undefined && isRunning(room.model.session.value);
  const roomText = room?.messages.value;
  return (
    <main id="portal" class="portal" data-view={slug ? 'genie' : 'list'}>
      <h1 class="unseen">{title}</h1>
      <PortalSide
        portal={portal}
        shown={slug}
        talking={isTalking ? room.genie.url_name : ''}
        text={text}
        words={words}
      />
      <div class="room">
        {room && roomText ? (
          <Panel
            key={room.genie.url_name}
            model={room.model}
            text={roomText}
            layout="page"
            options={panelLook(theme)}
          />
        ) : (
          <div class="genie" dir={text.dir} lang={text.language} data-theme={theme} data-layout="page">
            <section class="panel" part="panel" data-phase="empty">
              <NoticeView
                icon={portal.agents.length > 0 ? 'spark' : 'moon'}
                notice={portal.agents.length > 0 ? { title: words.choose, advice: '' } : words.empty}
              />
            </section>
          </div>
        )}
      </div>
    </main>
  );
}
