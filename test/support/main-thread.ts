import type { Page } from 'playwright';

/** What the main threads of a browser's pages did, in ms of the processor's time. */
export interface MainThreadUse {
  longestTaskMs: number;
  totalMs: number;
}

type TraceEvent = Readonly<Record<string, unknown>>;

/**
 * Watches Chromium's own trace of its tasks while `work` runs. Not the page's `longtask` entries: they count what
 * other processes of a busy machine take, too.
 */
export async function mainThreadDuring(page: Page, work: () => Promise<void>): Promise<MainThreadUse> {
  const cdp = await page.context().browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('the page is in no browser');
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const traceConfig = { includedCategories: ['toplevel'], excludedCategories: ['*'] };
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  try {
    await work();
  } finally {
    const isComplete = new Promise((resolve) => void cdp.once('Tracing.tracingComplete', resolve));
    await cdp.send('Tracing.end');
    await isComplete;
    await cdp.detach();
  }
  const tasksMs = mainTasksMs(events);
  return { longestTaskMs: Math.max(...tasksMs), totalMs: tasksMs.reduce((sum, ms) => sum + ms, 0) };
}

function mainTasksMs(events: readonly TraceEvent[]): number[] {
  const threadOf = ({ pid, tid }: TraceEvent) => `${String(pid)} ${String(tid)}`;
  const isName = ({ name, args }: TraceEvent) =>
    name === 'thread_name' && JSON.stringify(args).includes('CrRendererMain');
  const mainThreads = new Set(events.filter(isName).map(threadOf));
  const tasks = events.filter(
    (event) => String(event.name).endsWith('RunTask') && mainThreads.has(threadOf(event)),
  );
  return tasks.map(({ tdur }) => Number(tdur ?? 0) / 1_000);
}
