import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

export interface Question {
  url: string;
  /** JSON. */
  body: string;
  /** How many ask at a time, each on a connection of its own. */
  askers: number;
  forMs: number;
}

/** What came of it: answers, and how many had a status of 500 or above, or none. */
export interface Often {
  answers: number;
  broken: number;
  seconds: number;
}

/** Asks the same again and again, from a thread of its own: who asks is not to slow down who answers. */
export async function askOften(question: Question): Promise<Often> {
  const worker = new Worker(new URL('./ask-often-worker.ts', import.meta.url), { workerData: question });
  const [often] = (await once(worker, 'message')) as [Often];
  await worker.terminate();
  return often;
}
