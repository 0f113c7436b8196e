import { signal, type ReadonlySignal } from '@preact/signals-core';
import { now } from '../../shared/now.ts';
import { tabStorage } from '../../shared/storage/safe-storage.ts';
import { createLateToolDesk, type LateToolDesk } from '../../shared/voice/client-tools/late-tool-desk.ts';
import type { Line } from '../../shared/voice/fetch-line.ts';
import type { CallKeeper } from './lifecycle/create-keeper.ts';
import { createQueue, type Queue } from './lifecycle/create-queue.ts';
import { createCallLanguage, type CallLanguage } from './create-call-language.ts';
import type { CallSource } from './create-call-part.tsx';
import { createCaptionChoice, type CaptionChoice } from './create-caption-choice.ts';
import type { LateViews } from './late-part.ts';
import { createLateViews } from './late-views.tsx';
import { createReceipt, type Receipt } from './create-receipt.ts';

/** What a panel's calls have beside the conversation; outlives each of them. */
export interface CallExtras {
  tools: Omit<LateToolDesk, 'register'>;
  captions: CaptionChoice;
  language: CallLanguage;
  receipt: Receipt;
  /** Takes what the page wrote, or tells its developer on the console what to write. */
  registerTool(value: unknown): void;
  queue: Queue;
  /** What shows only when it comes to that. */
  views: LateViews;
  /** Their file did not come. */
  isLateMissing: ReadonlySignal<boolean>;
  /** Undefined where the browser cannot keep calls. */
  keeper: ReadonlySignal<CallKeeper | undefined>;
  loadKeeper(): Promise<CallKeeper | undefined>;
  /** A call may go on on the visitor's next page: the site wants it, and the Genie opens there. */
  mayKeep(): boolean;
}

export function createCallExtras(
  { tools: brought, onTool, welcome, loadLatePart, conversation, opensAgain, options }: CallSource,
  askForLine: (signal: AbortSignal) => Promise<Line>,
): CallExtras {
  const tools = createLateToolDesk(async () => (await loadLatePart()).createToolDesk({ now, onRun: onTool }));
  const late = createLateViews(async () => (await loadLatePart()).views);
  const register = async (value: unknown) => {
    const problem = await tools.register(value);
    // oxlint-disable-next-line no-console -- where the page's developer, who called, will look
    if (problem) console.warn(`[genie] hg('tool', …): ${problem}`);
  };
  const registerTool = (value: unknown) => {
    register(value).catch(() => undefined); // its file did not come: the call goes on without tools
  };
  for (const value of brought) registerTool(value);
  const settings = () => {
    const found = welcome();
    return found.status === 'open' ? found.genie.settings : undefined;
  };
  const mayKeep = () => options().keepCall && welcome().status === 'open' && opensAgain();
  const keeper = signal<CallKeeper | undefined>(undefined);
  const loadKeeper = async () => {
    const { createKeeper } = await loadLatePart();
    const { genie: slug, api } = options();
    return (keeper.value ??= createKeeper({ slug, api, conversation, mayKeep }));
  };
  late.want(); // beside the engine: what may be needed once the line is gone
  loadKeeper().catch(() => undefined); // calls end with their page then
  return {
    mayKeep,
    tools,
    captions: createCaptionChoice(tabStorage()),
    language: createCallLanguage(settings),
    receipt: createReceipt(),
    registerTool,
    queue: createQueue(askForLine),
    views: late.views,
    isLateMissing: late.isMissing,
    keeper,
    loadKeeper,
  };
}
