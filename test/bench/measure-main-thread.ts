import type { CDPSession } from 'playwright';

/** What the page's main thread has done until now; times are the processor's, not the clock's. */
export interface MainThread {
  taskMs: number;
  scriptMs: number;
}

/** Starts to count; call before the page is opened. */
export async function measureMainThread(cdp: CDPSession): Promise<() => Promise<MainThread>> {
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return new Map(metrics.map(({ name, value }) => [name, value]));
  };
  const before = await read();
  return async () => {
    const after = await read();
    const spentMs = (name: string) => ((after.get(name) ?? Number.NaN) - (before.get(name) ?? 0)) * 1000;
    return { taskMs: spentMs('TaskDuration'), scriptMs: spentMs('ScriptDuration') };
  };
}

/** What lives after a garbage collection. */
export async function measureHeapKb(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1000;
}
