import type { MountPanel } from '../panel-port.ts';
import { attachPanel } from './attach-panel.tsx';
import { createPanelModel } from './create-panel-model.ts';
import { keepOnce } from './keep-once.ts';
import type { WelcomeModel } from './welcome-model.ts';

/** What was learnt of each Genie lives as long as the page: two panels, or one that was moved, spend a grant once. */
const welcomes = keepOnce<WelcomeModel>();

/** Stage 2's one export: stage 1 calls it when the visitor first wants the panel. */
export const mountPanel: MountPanel = (host) => {
  const model = createPanelModel(host, welcomes);
  /** The page may ask for it later, once its visitors have agreed to that. */
  const count = () => {
    if (host.options.analytics)
      import('./funnel/follow-visitor.ts')
        .then(({ followVisitor }) => followVisitor(host, model))
        .catch(() => undefined); // nobody is counted, and nothing else is lost
  };
  count();
  return attachPanel(host, model, count);
};
