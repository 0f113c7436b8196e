import type { ReadonlySignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { Messages } from '../../shared/messages/messages.ts';
import type { WidgetOptions } from '../../widget/options.ts';
import { Panel } from '../../widget/panel/Panel.tsx';
import type { PanelModel } from '../../widget/panel/panel-model.ts';
import { pageTitle } from './page-title.ts';

export interface GeniePageProps {
  model: PanelModel;
  messages: ReadonlySignal<Messages | undefined>;
  options: WidgetOptions;
}

/** The panel as a page of its own: what it shows also names the document and sets its language. */
export function GeniePage({ model, messages, options }: GeniePageProps) {
  const text = messages.value;
  const title = text && pageTitle(model.welcome.value, text);
  useLayoutEffect(() => {
    if (!text || !title) return;
    document.title = title;
    document.documentElement.lang = text.language;
    document.documentElement.dir = text.dir;
  }, [text, title]);
  if (!text) return null;
  return (
    <>
      <h1 class="unseen" dir="auto">
        {title}
      </h1>
      <Panel model={model} text={text} layout="page" options={options} />
    </>
  );
}
