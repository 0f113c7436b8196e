import type { Messages } from '../../shared/messages/messages.ts';
import { pageUrl } from '../shared/page-address.ts';
import { PageBar } from '../shared/PageBar.tsx';
import { PageNotice } from '../shared/PageNotice.tsx';
import type { PageSetting } from '../shared/page-setting.ts';
import { UnreachableNotice } from '../shared/UnreachableNotice.tsx';
import { ADDRESS_OF_LIST } from './chosen-genie.ts';
import type { PanelRoom } from './panel-room.ts';
import type { PortalModel } from './portal-model.ts';
import { PortalView } from './PortalView.tsx';
import type { PortalWords } from './portal-words.ts';
import { SwitchDialog } from './SwitchDialog.tsx';

export interface PortalPageProps {
  slug: string;
  title: string;
  model: PortalModel<PanelRoom>;
  setting: PageSetting<PortalWords>;
  text: Messages;
  words: PortalWords;
  onStay(): void;
  onRetry(): void;
}

export function PortalPage({ slug, title, model, setting, text, words, onStay, onRetry }: PortalPageProps) {
  const state = model.state.value;
  const place = model.place.value;
  const theme = setting.choice.theme.value;
  const url = pageUrl('p', slug);
  return (
    <>
      <PageBar
        setting={setting}
        share={state.status === 'open' ? { name: state.portal.name, url, codeUrl: url } : undefined}
      >
        {place.slug && (
          <a class="tool back to-list" href={ADDRESS_OF_LIST}>
            <svg class="glyph" viewBox="0 0 24 24" aria-hidden="true">
              <path d="M15 5l-7 7 7 7" />
            </svg>
            <span class="tool-name">{words.all}</span>
          </a>
        )}
      </PageBar>
      {state.status === 'open' ? (
        <PortalView
          title={title}
          portal={state.portal}
          place={place}
          theme={theme}
          text={text}
          words={words}
        />
      ) : (
        <main id="portal">
          {state.status === 'loading' && <h1 class="unseen">{title}</h1>}
          {state.status === 'absent' && (
            <PageNotice phase="absent" notice={words.absent} text={text} theme={theme} />
          )}
          {state.status === 'unreachable' && (
            <UnreachableNotice
              {...state}
              notice={words.unreachable}
              text={text}
              theme={theme}
              onRetry={onRetry}
            />
          )}
        </main>
      )}
      {place.wanted && place.room && (
        <SwitchDialog
          from={place.room.genie.name}
          to={place.wanted.name}
          words={words}
          onLeave={model.leave}
          onStay={onStay}
        />
      )}
    </>
  );
}
