import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { deferred } from '../deferred.ts';
import type { ClientTool, ToolArguments } from './client-tool.ts';
import { ToolFailure } from './tool-failure.ts';

export type Decision = 'once' | 'always' | 'no';

/** The agent wants to use a tool, and the visitor has the word. */
export interface Approval {
  name: string;
  description: string;
  args: ToolArguments;
  decide(decision: Decision): void;
}

export interface Approvals {
  /** One at a time; the others wait behind it. */
  current: ReadonlySignal<Approval | undefined>;
  /** @throws ToolFailure `refused`, also where nobody answers within `waitMs` or before the call's end. */
  ask(tool: ClientTool, args: ToolArguments, waitMs: number, callSignal: AbortSignal): Promise<void>;
}

/** Asks the visitor before a tool runs. "Always" holds for the call whose signal it is. */
export function createApprovals(): Approvals {
  const waiting = signal<readonly Approval[]>([]);
  const allowed = new WeakMap<AbortSignal, Set<string>>();

  const decided = async (
    approval: Approval,
    answer: Promise<Decision>,
    waitMs: number,
    callSignal: AbortSignal,
  ) => {
    const refuse = () => approval.decide('no');
    const timer = setTimeout(refuse, waitMs);
    callSignal.addEventListener('abort', refuse, { once: true });
    waiting.value = [...waiting.peek(), approval];
    const decision = await answer;
    clearTimeout(timer);
    callSignal.removeEventListener('abort', refuse);
    waiting.value = waiting.peek().filter((other) => other !== approval);
    return decision;
  };

  return {
    current: computed(() => waiting.value[0]),
    async ask({ name, description }, args, waitMs, callSignal) {
      const always = allowed.get(callSignal) ?? new Set();
      allowed.set(callSignal, always);
      if (always.has(name)) return;
      const { promise, resolve } = deferred<Decision>();
      const approval = { name, description, args, decide: resolve };
      const decision = await decided(approval, promise, waitMs, callSignal);
      if (decision === 'no') throw new ToolFailure('refused', 'the visitor did not allow it');
      if (decision !== 'always') return;
      always.add(name);
      for (const other of waiting.peek()) if (other.name === name) other.decide('once');
    },
  };
}
