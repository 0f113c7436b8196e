import { signal } from '@preact/signals';
import { createToolDesk } from '../../../shared/voice/client-tools/tool-desk.ts';
import { createQueue } from '../../../widget/panel/lifecycle/create-queue.ts';
import { tabStorage } from '../../../shared/storage/safe-storage.ts';
import { createCallLanguage } from '../../../widget/panel/create-call-language.ts';
import { createCaptionChoice } from '../../../widget/panel/create-caption-choice.ts';
import { latePart } from '../../../widget/panel/late-part.ts';
import { createReceipt } from '../../../widget/panel/create-receipt.ts';
import type { CallExtras } from '../../../widget/panel/create-call-extras.ts';

/** As in a frame where nothing may be kept. */
function noStorage() {
  return tabStorage(() => {
    throw new DOMException('no storage here');
  });
}

/** Beside the conversation: no tools, nothing chosen. */
export function makeCallExtras(overrides: Partial<CallExtras> = {}): CallExtras {
  return {
    tools: createToolDesk({ now: () => 0, onRun: () => undefined }),
    captions: createCaptionChoice(noStorage()),
    language: createCallLanguage(() => undefined),
    receipt: createReceipt(),
    registerTool: () => undefined,
    mayKeep: () => false,
    keeper: signal(undefined),
    loadKeeper: async () => undefined,
    queue: createQueue(() => new Promise(() => undefined)),
    views: latePart.views,
    isLateMissing: signal(false),
    ...overrides,
  };
}
