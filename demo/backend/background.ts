import type { Logger } from 'pino';
import { traceOf } from './http/last-resort.ts';

/** Work that nobody waits for, such as sending mail: it must not show in how long an answer takes. */
export interface Background {
  start(work: () => Promise<void>): void;
  /** Resolves when all that was started is done. */
  idle(): Promise<void>;
}

export function createBackground(logger: Logger): Background {
  const pending = new Set<Promise<void>>();
  return {
    start(work) {
      const task = work()
        .catch((cause: unknown) => logger.error(traceOf(cause), 'background work failed'))
        .finally(() => pending.delete(task));
      pending.add(task);
    },
    async idle() {
      while (pending.size > 0) await Promise.all(pending);
    },
  };
}
