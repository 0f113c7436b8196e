import type { PanelModel } from '../../widget/panel/panel-model.ts';

/** Asks again by itself once the connection is back; never with a grant, since that could use it up twice. */
export function retryWhenOnline(model: Pick<PanelModel, 'welcome' | 'retry'>): void {
  addEventListener('online', () => {
    if (model.welcome.peek().status === 'unreachable') model.retry();
  });
}
