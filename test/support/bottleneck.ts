/** What waits longer than that is thrown away, as routers do. */
const MAX_WAIT_MS = 400;

/** Lets datagrams pass one after the other at a rate. False: the queue was full, and this one is lost. */
export function createBottleneck(bitsPerSecond: () => number | undefined) {
  let freeAtMs = 0;
  return (bytes: number, send: () => void): boolean => {
    const rate = bitsPerSecond();
    if (rate === undefined) {
      send();
      return true;
    }
    const now = performance.now();
    const startMs = Math.max(now, freeAtMs);
    if (startMs - now > MAX_WAIT_MS) return false;
    freeAtMs = startMs + ((bytes + 28) * 8 * 1_000) / rate; // with the headers of UDP and IP
    setTimeout(send, freeAtMs - now);
    return true;
  };
}
