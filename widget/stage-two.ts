import { createStageTwo, type StageOne, type StageTwo } from './create-stage-two.ts';
import { mountPanel } from './panel/mount-panel.tsx';

export type StartStageTwo = (one: StageOne) => StageTwo;

/** The one export of the panel's chunk, which stage 1 imports once somebody wants the panel. */
export const startStageTwo: StartStageTwo = (one) => createStageTwo(mountPanel, one);
