/**
 * `widget.single.js`: the same with the panel and the voice engine in the one file, for policies that name scripts
 * by their hash, where nothing else may load.
 */
import { place, startStageTwo } from './stage-two.ts';
import { startLoader } from './start-loader.ts';

startLoader(() => async () => ({ startStageTwo, place }));
