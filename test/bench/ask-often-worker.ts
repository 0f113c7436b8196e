import { Agent, request } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';
import type { Often, Question } from './ask-often.ts';

const { url, body, askers, forMs } = workerData as Question;
const agent = new Agent({ keepAlive: true, maxSockets: askers });
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };

/** The answer's status; 0 where none came. */
function ask(): Promise<number> {
  return new Promise((resolve) => {
    const asking = request(url, { method: 'POST', agent, headers }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0));
    });
    asking.on('error', () => resolve(0)).end(body);
  });
}

const startMs = performance.now();
const often: Often = { answers: 0, broken: 0, seconds: 0 };

async function askOn(): Promise<void> {
  while (performance.now() - startMs < forMs) {
    const status = await ask();
    often.answers++;
    if (status === 0 || status >= 500) often.broken++;
  }
}

await Promise.all(Array.from({ length: askers }, askOn));
often.seconds = (performance.now() - startMs) / 1_000;
agent.destroy();
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
parentPort?.postMessage(often);
