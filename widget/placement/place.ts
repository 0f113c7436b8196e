import type { StageOne } from '../create-stage-two.ts';
import { createPlacement, type Placement } from './create-placement.ts';
import { keepGestures } from './keep-gestures.ts';
import { rescueClicks } from './rescue-clicks.ts';

const placements = new WeakMap<ShadowRoot, Placement>();

/**
 * Everything about a launcher's place that stage 1 has no room for; loaded on intent, where the page asks for it, and
 * where the visitor has moved it. To be called again whenever the options have changed.
 */
export function place(one: StageOne): void {
  let placement = placements.get(one.shadow);
  if (!placement) {
    placements.set(one.shadow, (placement = createPlacement(one)));
    rescueClicks(one.shadow, one.stage.launcher);
    keepGestures(one.shadow, () => one.state.options.mode === 'launcher');
  }
  placement.update();
}
