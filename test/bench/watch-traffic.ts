import type { CDPSession } from 'playwright';
import { until } from '../support/until.ts';
import type { Sample } from './compare.ts';

/** What came over the line besides the page itself; bytes as sent, without headers. */
export interface Traffic {
  requests: number;
  /** Of `requests`, those in which the browser only asked whether it may ask (CORS). */
  preflights: number;
  /** Scripts and style sheets. */
  codeBytes: number;
  otherBytes: number;
}

export interface TrafficWatch {
  sum(): Traffic;
  /** Once nothing has been on its way for a moment. */
  quiet(): Promise<void>;
}

interface Request {
  isCode: boolean;
  isPreflight: boolean;
  headerBytes: number;
  bodyBytes: number;
  isDone: boolean;
}

const QUIET_MS = 400;

/** Counts in the browser's own network log; call before the page is opened. */
export async function watchTraffic(cdp: CDPSession): Promise<TrafficWatch> {
  const requests = new Map<string, Request>();
  let changedAtMs = Date.now();
  const change = (id: string, facts: Partial<Request>) => {
    changedAtMs = Date.now();
    const request = requests.get(id);
    if (request) requests.set(id, { ...request, ...facts });
  };

  cdp.on('Network.requestWillBeSent', ({ requestId, request, type, initiator }) => {
    if (type === 'Document' || !request.url.startsWith('http')) return;
    const isCode = type === 'Script' || type === 'Stylesheet';
    const isPreflight = initiator.type === 'preflight';
    requests.set(requestId, { isCode, isPreflight, headerBytes: 0, bodyBytes: 0, isDone: false });
    change(requestId, {});
  });
  cdp.on('Network.responseReceived', ({ requestId, response }) =>
    change(requestId, { headerBytes: response.encodedDataLength }),
  );
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const headerBytes = requests.get(requestId)?.headerBytes ?? 0;
    change(requestId, { bodyBytes: Math.max(0, encodedDataLength - headerBytes), isDone: true });
  });
  cdp.on('Network.loadingFailed', ({ requestId }) => change(requestId, { isDone: true }));
  await cdp.send('Network.enable');

  const isQuiet = () =>
    Date.now() - changedAtMs > QUIET_MS && [...requests.values()].every(({ isDone }) => isDone);
  return {
    sum: () => sumUp([...requests.values()]),
    async quiet() {
      await until('the line is quiet', isQuiet, { timeoutMs: 15_000 });
    },
  };
}

function sumUp(requests: readonly Request[]): Traffic {
  const bytesOf = (some: readonly Request[]) => some.reduce((sum, { bodyBytes }) => sum + bodyBytes, 0);
  return {
    requests: requests.length,
    preflights: requests.filter(({ isPreflight }) => isPreflight).length,
    codeBytes: bytesOf(requests.filter(({ isCode }) => isCode)),
    otherBytes: bytesOf(requests.filter(({ isCode }) => !isCode)),
  };
}

/** The sums as metrics of a stage. */
export function trafficSample(stage: string, sums: Traffic): Sample {
  return {
    [`${stage}: requests`]: sums.requests,
    [`${stage}: CORS preflights of them`]: sums.preflights,
    [`${stage}: JS+CSS, kB brotli`]: sums.codeBytes / 1000,
    [`${stage}: other, kB`]: sums.otherBytes / 1000,
  };
}
