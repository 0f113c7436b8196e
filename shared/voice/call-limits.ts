import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { ConnectionDetails } from '../contract/connection-details.ts';
import type { RoomAgent } from './room.ts';

/** How long a call may still go on, as its backend and its agent tell. */
export interface CallLimits {
  /** Epoch ms of the end at the latest; undefined where nobody has said. */
  endsAtMs: ReadonlySignal<number | undefined>;
  /** Epoch ms at which the agent leaves, having asked whether anybody is there; undefined: it has not asked. */
  leavesAtMs: ReadonlySignal<number | undefined>;
}

export interface WatchedLimits extends CallLimits {
  onAgent(agent: RoomAgent): void;
  /** The call is live. */
  begin(details: ConnectionDetails): void;
  stop(): void;
}

/** Minds the time of one call; the agent's side does as well, and a moment later. */
export function watchLimits({ now, onTimeUp }: { now(): number; onTimeUp(): void }): WatchedLimits {
  const endsAtMs = signal<number | undefined>(undefined);
  const leavesAtMs = signal<number | undefined>(undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    endsAtMs,
    leavesAtMs,
    onAgent({ leavesInS }) {
      if (leavesInS === undefined) leavesAtMs.value = undefined;
      else leavesAtMs.value ??= now() + leavesInS * 1000;
    },
    begin({ max_duration_s: maxDurationS }) {
      if (maxDurationS === undefined) return;
      endsAtMs.value = now() + maxDurationS * 1000;
      timer = setTimeout(onTimeUp, maxDurationS * 1000);
    },
    stop: () => clearTimeout(timer),
  };
}
