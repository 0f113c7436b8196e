/** Epoch ms that never run backwards, whatever happens to the machine's clock meanwhile. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}
