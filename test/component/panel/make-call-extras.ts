import { createToolDesk } from '../../../shared/voice/client-tools/tool-desk.ts';
import { createQueue } from '../../../widget/panel/lifecycle/create-queue.ts';
import type { CallExtras } from '../../../widget/panel/create-call-extras.ts';

/** Beside the conversation: no tools, nothing chosen. */
export function makeCallExtras(overrides: Partial<CallExtras> = {}): CallExtras {
  return {
    tools: createToolDesk({ now: () => 0, onRun: () => undefined }),
    registerTool: () => undefined,
    queue: createQueue(() => new Promise(() => undefined)),
    ...overrides,
  };
}
