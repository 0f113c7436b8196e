/** How long nothing at all has arrived, as far as somebody was there to look. */
export interface Silence {
  /** Everything that has arrived so far; undefined where the browser does not say. */
  arrived: number | undefined;
  forMs: number;
}

export const NO_SILENCE: Silence = { arrived: undefined, forMs: 0 };

/** A machine that slept between two looks has not listened meanwhile. */
const MAX_STEP_MS = 1_000;

/**
 * The silence after another look, `sinceLastMs` after the one before. A smaller count is another connection's, or
 * one of its ways is given up: that alone is nothing that has arrived.
 */
export function nextSilence(
  { arrived: before, forMs }: Silence,
  arrived: number | undefined,
  sinceLastMs: number,
): Silence {
  if (arrived === undefined || before === undefined || arrived > before) return { arrived, forMs: 0 };
  return { arrived, forMs: forMs + Math.min(Math.max(0, sinceLastMs), MAX_STEP_MS) };
}
