import { signal, type ReadonlySignal } from '@preact/signals-core';
import { now } from '../../../shared/now.ts';
import type { Line } from '../../../shared/voice/fetch-line.ts';
import { waitInLine, type WaitingLine } from '../../../shared/voice/waiting-line.ts';

/** A panel's place in the line for a busy Genie. */
export interface Queue {
  /** Undefined: the visitor does not wait. */
  line: ReadonlySignal<WaitingLine | undefined>;
  /** `onTurn` begins the call, which takes the line that was found. */
  join(retryAfterMs: number | undefined, onTurn: () => void): void;
  leave(): void;
  /** What waiting has brought, once. */
  take(): Line | undefined;
}

export function createQueue(ask: (signal: AbortSignal) => Promise<Line>): Queue {
  const line = signal<WaitingLine | undefined>(undefined);
  let found: Line | undefined;
  const leave = () => {
    line.peek()?.stop();
    line.value = undefined;
  };
  return {
    line,
    leave,
    join(retryAfterMs, onTurn) {
      line.value ??= waitInLine(retryAfterMs, {
        ask,
        now,
        random: Math.random,
        onTurn(free) {
          found = free;
          line.value = undefined;
          onTurn();
        },
      });
    },
    take() {
      leave();
      const taken = found;
      found = undefined;
      return taken;
    },
  };
}
