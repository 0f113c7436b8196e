import { QUIET_MODULES } from './qr-matrix.ts';

/**
 * How far away one module can still be told from the next by a phone's camera, as a multiple of its side. It is
 * the rule of thumb of a tenth of the distance, for a code of 25 modules.
 */
const REACH = 250;

/** Below this, office printers and cheap cameras blur one module into the next. */
const SMALLEST_MODULE_MM = 0.4;

/** The side of a code with its margin that can be read from `distanceMm`. */
export function sideForDistanceMm(modules: number, distanceMm: number): number {
  return (modules + 2 * QUIET_MODULES) * Math.max(distanceMm / REACH, SMALLEST_MODULE_MM);
}

/** From how far a code of this side, margin included, can be read. */
export function reachOfMm(modules: number, sideMm: number): number {
  return (sideMm / (modules + 2 * QUIET_MODULES)) * REACH;
}

/** True where a code of this side is too fine to be printed well. */
export function isTooFine(modules: number, sideMm: number): boolean {
  return sideMm / (modules + 2 * QUIET_MODULES) < SMALLEST_MODULE_MM - 1e-9;
}
