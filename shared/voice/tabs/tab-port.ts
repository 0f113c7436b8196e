import { deferred } from '../deferred.ts';

/** What tabs of one site have between them. */
export interface TabPort {
  /** False where the browser has no locks: then no call goes from page to page. */
  canLock: boolean;
  /** The lock, held until the answer is called; undefined where another tab has it for longer than `patienceMs`. */
  lock(name: string, patienceMs: number): Promise<(() => void) | undefined>;
  isLocked(name: string): Promise<boolean>;
  /** A channel to the other tabs. */
  open(name: string, hear: (message: unknown) => void): { tell(message: unknown): void; close(): void };
}

export const browserTabs: TabPort = {
  canLock: 'locks' in navigator && 'BroadcastChannel' in globalThis,

  lock(name, patienceMs) {
    const { promise: held, resolve: letGo } = deferred<void>();
    return new Promise((resolve) => {
      const granted = () => {
        resolve(letGo);
        return held;
      };
      navigator.locks.request(name, { signal: AbortSignal.timeout(patienceMs) }, granted).catch(() => {
        resolve(undefined); // held by another tab, or a page that may have no locks
      });
    });
  },
  async isLocked(name) {
    try {
      const { held = [] } = await navigator.locks.query();
      return held.some((lock) => lock.name === name);
    } catch {
      return false; // a frame that may have none
    }
  },
  open(name, hear) {
    const channel = new BroadcastChannel(name);
    channel.addEventListener('message', ({ data }) => hear(data));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin and no other
    return { tell: (message) => channel.postMessage(message), close: () => channel.close() };
  },
};
