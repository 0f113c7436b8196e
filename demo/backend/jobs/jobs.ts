import type { Logger } from 'pino';
import type { Services } from '../services.ts';
import { queueRequestDigests } from './request-digests.ts';
import { runRetention } from './retention.ts';

const EVERY_MS = 60 * 60 * 1000;

/** Starts what is done once an hour; answers what ends it. */
export function startJobs(
  { db, outbox, background, now }: Pick<Services, 'db' | 'outbox' | 'background' | 'now'>,
  logger: Logger,
): () => void {
  const run = async () => {
    const digests = await queueRequestDigests(db, now());
    if (digests > 0) outbox.wake();
    logger.info({ deleted: await runRetention(db, now()), digests }, 'hourly jobs are done');
  };
  const timer = setInterval(() => background.start(run), EVERY_MS).unref();
  return () => clearInterval(timer);
}
