const QUIET = 250; // of 32,768: below what flite's voices breathe

/** Without the silence around the speech: pauses between sentences are ours to choose. */
export function trimSilence(samples: Int16Array): Int16Array {
  const first = samples.findIndex(isLoud);
  const last = samples.findLastIndex(isLoud);
  return first < 0 ? new Int16Array(0) : samples.slice(first, last + 1);
}

function isLoud(sample: number): boolean {
  return Math.abs(sample) > QUIET;
}
