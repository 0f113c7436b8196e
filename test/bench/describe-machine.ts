import { availableParallelism, cpus, loadavg } from 'node:os';
import { launchBrowser } from '../support/browser.ts';

export interface Machine {
  browser: string;
  node: string;
  processor: string;
  cores: number;
  /** Of the last minute before the run. Near `cores` or above, others were at work here and the times are noise. */
  load: number;
}

/** On what a run took place: times mean nothing without it. */
export async function describeMachine(): Promise<Machine> {
  const browser = await launchBrowser();
  const version = browser.version();
  await browser.close();
  return {
    browser: `Chromium ${version}`,
    node: `Node ${process.versions.node}`,
    processor: cpus()[0]?.model.trim() ?? 'unknown processor',
    cores: availableParallelism(),
    load: loadavg()[0] ?? 0,
  };
}

export function formatMachine({ browser, node, processor, cores, load }: Machine): string {
  return `${browser}, ${node}, ${cores} cores of ${processor}, load ${load.toFixed(1)} before the run`;
}
