import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { createApprovals, type Approval } from './approvals.ts';
import { readTool, type ClientTool } from './client-tool.ts';
import type { ClientTools } from './client-tools.ts';
import { readArguments } from './read-arguments.ts';
import { runHandler } from './run-handler.ts';
import { ToolFailure } from './tool-failure.ts';
import { plainJson } from '../../plain-json.ts';

const MAX_RUNNING = 8;
/** The answer has to travel. */
const MARGIN_MS = 500;
const LONGEST_APPROVAL_MS = 60_000;

/** The tools of one panel: the page brings them, the agent uses them, the visitor decides. */
export interface ToolDesk extends ClientTools {
  /** What the visitor is being asked. */
  approval: ReadonlySignal<Approval | undefined>;
  /** Adds, replaces or takes away. Answers what to write instead where it cannot be read. */
  register(value: unknown): string | undefined;
}

export interface ToolDeskDeps {
  now(): number;
  /** A tool is about to run. */
  onRun(name: string): void;
}

export function createToolDesk({ now, onRun }: ToolDeskDeps): ToolDesk {
  const tools = signal<ReadonlyMap<string, ClientTool>>(new Map());
  const approvals = createApprovals();
  let running = 0;

  const find = (name: string) => {
    const tool = tools.peek().get(name);
    if (tool) return tool;
    throw new ToolFailure('unknown-tool', `there are: ${[...tools.peek().keys()].join(', ') || 'none'}`);
  };

  return {
    names: computed(() => [...tools.value.keys()]),
    approval: approvals.current,
    register(value) {
      const tool = readTool(value);
      if (typeof tool === 'string') return tool;
      const changed = new Map(tools.peek());
      if (tool.handler) changed.set(tool.name, tool);
      else changed.delete(tool.name);
      tools.value = changed;
      return undefined;
    },
    describe() {
      const known = [...tools.peek().values()];
      return plainJson(known.map(({ name, description, parameters }) => ({ name, description, parameters })));
    },
    async run({ name, payload, waitsMs }, callSignal) {
      const untilMs = now() + waitsMs - MARGIN_MS;
      const tool = find(name);
      const args = readArguments(payload, tool.parameters);
      if (running >= MAX_RUNNING) throw new ToolFailure('too-many-calls', 'wait for an answer first');
      running += 1;
      try {
        if (tool.approval === 'ask') {
          await approvals.ask(tool, args, Math.min(untilMs - now(), LONGEST_APPROVAL_MS), callSignal);
          if (find(name) !== tool) throw new ToolFailure('refused', 'the page has changed the tool');
        }
        onRun(name);
        return await runHandler(tool, args, Math.min(tool.timeoutMs, untilMs - now()), callSignal);
      } finally {
        running -= 1;
      }
    },
  };
}
