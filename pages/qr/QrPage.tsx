import type { Messages } from '../../shared/messages/messages.ts';
import type { PanelModel } from '../../widget/panel/panel-model.ts';
import { GenieStage } from '../shared/GenieStage.tsx';
import { PageBar } from '../shared/PageBar.tsx';
import type { PageSetting } from '../shared/page-setting.ts';
import { LandingView } from './LandingView.tsx';
import type { QrWords } from './qr-words.ts';

export interface QrPageProps {
  slug: string;
  title: string;
  model: PanelModel;
  /** The visitor has decided how to talk: from here on the panel has the word. */
  hasBegun: boolean;
  text: Messages;
  words: QrWords;
  setting: PageSetting<QrWords>;
  onTalk(): void;
  onType(): void;
}

/** The landing first; what cannot be called, and every call, is the panel's. */
export function QrPage({ slug, title, model, hasBegun, text, words, setting, onTalk, onType }: QrPageProps) {
  const welcome = model.welcome.value;
  const theme = setting.choice.theme.value;
  // A call that the page before has left goes on by itself, and needs its panel.
  const isAtRest = !hasBegun && model.session.value.status === 'idle';
  if (welcome.status === 'open' && isAtRest)
    return (
      <>
        <main id="genie">
          <LandingView
            slug={slug}
            genie={welcome.genie}
            theme={theme}
            text={text}
            words={words}
            onTalk={onTalk}
            onType={onType}
          />
        </main>
        <PageBar as="footer" setting={setting} share={undefined} />
      </>
    );
  return (
    <main id="genie">
      <GenieStage title={title} model={model} text={text} theme={theme} />
    </main>
  );
}
