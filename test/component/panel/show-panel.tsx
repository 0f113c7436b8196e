import { cleanup, render } from '@testing-library/preact';
import { afterEach } from 'vitest';
import { ar } from '../../../shared/messages/ar.ts';
import { en } from '../../../shared/messages/en.ts';
import { PANEL_OPTIONS } from './panel-options.ts';
import { Panel, type PanelProps } from '../../../widget/panel/Panel.tsx';
import { fillJsdomGaps } from './jsdom-gaps.ts';
import { makePanelModel } from './make-panel-model.ts';

fillJsdomGaps();
afterEach(cleanup);

interface Shown extends NonNullable<Parameters<typeof makePanelModel>[0]> {
  language?: 'en' | 'ar';
  layout?: PanelProps['layout'];
  options?: Partial<PanelProps['options']>;
  onClose?: () => void;
}

/** The panel in a document, as a visitor would see it in the state given. */
export function showPanel({ language = 'en', layout = 'floating', options, onClose, ...state }: Shown = {}) {
  const model = makePanelModel(state);
  const view = render(
    <Panel
      model={model}
      text={language === 'en' ? en : ar}
      layout={layout}
      options={{ ...PANEL_OPTIONS, ...options }}
      onClose={onClose ?? (() => {})}
    />,
  );
  return { model, ...view };
}
