import type { Messages } from '../../shared/messages/messages.ts';
import { GenieStage } from '../shared/GenieStage.tsx';
import { pageUrl } from '../shared/page-address.ts';
import { PageBar } from '../shared/PageBar.tsx';
import type { PageSetting } from '../shared/page-setting.ts';
import type { PageWords } from '../shared/page-words.ts';
import type { PanelModel } from '../../widget/panel/panel-model.ts';

export interface GeniePageProps {
  slug: string;
  title: string;
  model: PanelModel;
  text: Messages;
  setting: PageSetting<PageWords>;
}

/** The panel as a page of its own, below the bar that all our pages have. */
export function GeniePage({ slug, title, model, text, setting }: GeniePageProps) {
  const welcome = model.welcome.value;
  const isShareable = welcome.status === 'open' || welcome.status === 'resting';
  const share = {
    name: title,
    url: pageUrl('g', slug),
    codeUrl: pageUrl('q', slug),
    printUrl: pageUrl('print', slug),
  };
  return (
    <>
      <PageBar setting={setting} share={isShareable ? share : undefined} />
      <main id="genie">
        <GenieStage title={title} model={model} text={text} theme={setting.choice.theme.value} />
      </main>
    </>
  );
}
