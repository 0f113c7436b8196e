import type { Messages } from '../../shared/messages/messages.ts';
import { Panel } from '../../widget/panel/Panel.tsx';
import type { PanelModel } from '../../widget/panel/panel-model.ts';
import { PageNotice } from './PageNotice.tsx';
import { panelLook } from './panel-look.ts';
import { UnreachableNotice } from './UnreachableNotice.tsx';
import type { Theme } from './visitor-choice.ts';

export interface GenieStageProps {
  title: string;
  model: PanelModel;
  text: Messages;
  theme: Theme;
}

/** One Genie as a page: its panel, or what became of it, under the page's one main heading. */
export function GenieStage({ title, model, text, theme }: GenieStageProps) {
  const welcome = model.welcome.value;
  if (welcome.status === 'absent')
    return <PageNotice phase="absent" notice={text.absent} text={text} theme={theme} />;
  if (welcome.status === 'unreachable')
    return (
      <UnreachableNotice
        notice={text.unreachable}
        isBusy={welcome.code === 'RATE_LIMIT_EXCEEDED'}
        retryAfterMs={welcome.retryAfterMs}
        mayHaveSpent={welcome.mayHaveSpent}
        text={text}
        theme={theme}
        onRetry={model.retry}
      />
    );
  return (
    <>
      <h1 class="unseen" dir="auto">
        {title}
      </h1>
      <Panel model={model} text={text} layout="page" options={panelLook(theme)} />
    </>
  );
}
