import { createStageTwo, type StageOne, type StageTwo } from './create-stage-two.ts';
import { mountPanel } from './panel/mount-panel.tsx';

export type StartStageTwo = (one: StageOne) => StageTwo;

/** What the panel's chunk is for: stage 1 imports it on intent, and calls this once somebody wants the panel. */
export const startStageTwo: StartStageTwo = (one) => {
  place(one).catch(() => {}); // the launcher stands where it is
  return createStageTwo(mountPanel, one);
};

/** The launcher's place, in a file of its own. */
export async function place(one: StageOne): Promise<void> {
  const placement = await import('./placement/place.ts');
  placement.place(one);
}
