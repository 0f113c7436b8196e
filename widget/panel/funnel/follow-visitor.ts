import { effect } from '@preact/signals-core';
import { asksNotToBeCounted } from '../../../shared/asks-not-to-be-counted.ts';
import type { PanelHost } from '../../panel-port.ts';
import type { PanelModel } from '../panel-model.ts';
import { forwardStep } from './forward-step.ts';
import type { FunnelStep } from './funnel-step.ts';
import { sessionSteps } from './session-steps.ts';

/** Who is followed already, as what: an element may get a second panel, where it was moved. */
const followed = new WeakMap<Element, { session: PanelModel['session']; stop(): void }>();

/**
 * Tells the page's own analytics how far a visitor comes, for as long as the page asks for it, where the visitor's browser
 * has not asked against it. Keeps nothing and sends nothing itself.
 */
export function followVisitor(
  panelHost: Pick<PanelHost, 'root' | 'container' | 'options'>,
  { session, turns }: Pick<PanelModel, 'session' | 'turns'>,
): void {
  if (asksNotToBeCounted()) return;
  const { root, container } = panelHost;
  const { host } = root;
  const known = followed.get(host);
  if (known?.session === session) return;
  const tell = (step: FunnelStep) => {
    const { analytics, genie: slug } = panelHost.options; // as the page has it by now
    if (!analytics) return;
    host.dispatchEvent(new CustomEvent('genie:funnel', { detail: step, bubbles: true, composed: true }));
    forwardStep(analytics, slug, step);
  };
  const opened = () => tell({ step: 'opened' });

  known?.stop();
  if (!known) {
    tell({ step: 'shown', atMs: shownAtMs(panelHost.options.api) });
    host.addEventListener('genie:open', opened);
    host.addEventListener('genie:first-audio', (event) => {
      const { ms } = (event as CustomEvent<{ ms: number }>).detail;
      tell({ step: 'first-audio', ms });
    });
    if (!container.hidden) opened(); // its file came after that
  }
  let before = session.peek();
  let turnsBefore = 0;
  const stop = effect(() => {
    const after = session.value;
    const count = turns.peek().length;
    for (const step of sessionSteps(before, after, count - turnsBefore)) tell(step);
    if (after.status === 'connecting' && before.status !== 'connecting') turnsBefore = count;
    before = after;
  });
  followed.set(host, { session, stop });
}

/** The launcher paints, then the API is asked, at once (`after-paint.ts`): so stage 1 need not note the time. */
function shownAtMs(api: string): number {
  const asked = performance.getEntriesByType('resource').find(({ name }) => name === api);
  return Math.round(asked?.startTime ?? performance.now());
}
