import type { Logger } from 'pino';
import type { ApiContext } from './api-env.ts';
import { answerRefusal } from './envelope.ts';
import { Refusal } from './refusal.ts';

/** Turns whatever was thrown into an answer. The caller learns a request id, the log where it happened. */
export function lastResort(logger: Logger) {
  return (cause: unknown, c: ApiContext): Response => {
    if (cause instanceof Refusal) return answerRefusal(c, cause);
    const requestId = c.get('requestId');
    logger.error({ requestId, route: c.get('route'), ...traceOf(cause) }, 'a request failed');
    const message = `Something failed on our side. Try again; if it stays, report request ${requestId}`;
    return answerRefusal(c, new Refusal(500, 'INTERNAL_ERROR', message));
  };
}

/** Where it was thrown, without the message: a database's messages quote the values they choke on. */
export function traceOf(cause: unknown) {
  if (!(cause instanceof Error)) return { error: typeof cause };
  const lines = cause.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [];
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
  return { error: cause.name, errorCode: code, trace: lines.slice(0, 8).map((line) => line.trim()) };
}
