import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freeTcpPort } from '../livekit/free-port.ts';
import { launchBrowser } from '../support/browser.ts';
import { installPackages } from './install-packages.ts';

/** What of lighthouse is needed here. */
interface Lighthouse {
  default(
    url: string,
    flags: { port: number; output: 'json'; logLevel: 'error'; onlyCategories: readonly string[] },
  ): Promise<{ lhr: LighthouseReport } | undefined>;
}

export interface LighthouseReport {
  /** Where it could not look at the page at all. */
  runtimeError?: { code: string; message: string };
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; numericValue?: number }>;
}

/** Now and then lighthouse records a trace without its page; then it has seen nothing, and looks again. */
const NOTHING_SEEN = 'NO_NAVSTART';
const LOOKS = 3;

/** @throws Error with the page and lighthouse's own code where it saw nothing. */
export async function runLighthouse(url: string, categories: readonly string[]): Promise<LighthouseReport> {
  for (let looks = 1; ; looks++) {
    const report = await look(url, categories);
    if (!report.runtimeError) return report;
    const { code, message } = report.runtimeError;
    if (code !== NOTHING_SEEN || looks === LOOKS)
      throw new Error(
        `lighthouse could not measure ${url} (${code}): ${message} ` +
          'A busy machine is the usual cause: end what else runs, and begin again.',
      );
  }
}

/**
 * In a Chromium of its own: what an earlier look has left behind in a browser (a trace that has not ended, a warm
 * cache) is in nobody's way.
 */
async function look(url: string, categories: readonly string[]): Promise<LighthouseReport> {
  const entry = join(installPackages(), 'lighthouse', 'core', 'index.js');
  const { default: lighthouse } = (await import(pathToFileURL(entry).href)) as Lighthouse;
  const port = await freeTcpPort();
  const browser = await launchBrowser({ args: [`--remote-debugging-port=${port}`] });
  const flags = { port, output: 'json', logLevel: 'error', onlyCategories: categories } as const;
  try {
    const result = await lighthouse(url, flags);
    if (!result) throw new Error(`lighthouse has no report on ${url}`);
    return result.lhr;
  } finally {
    await browser.close();
  }
}
