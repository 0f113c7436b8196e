import type { Page } from 'playwright';

/** What a page holds on to, after the garbage was collected. */
export interface PageWeight {
  listeners: number;
  nodes: number;
  heapBytes: number;
}

/** Weighs a page again and again; the debugger's own counts. */
export async function openScales(page: Page): Promise<() => Promise<PageWeight>> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  return async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('HeapProfiler.collectGarbage'); // what the first one has let go of
    const { metrics } = await cdp.send('Performance.getMetrics');
    const valueOf = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return {
      listeners: valueOf('JSEventListeners'),
      nodes: valueOf('Nodes'),
      heapBytes: valueOf('JSHeapUsedSize'),
    };
  };
}
