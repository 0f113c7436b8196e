import { randomUUID } from 'node:crypto';
import { createMiddleware } from 'hono/factory';
import type { Logger } from 'pino';
import type { ApiEnv } from './api-env.ts';

/**
 * One line a request. It names the action and never the address, a header or a field: those carry tokens,
 * codes and mail addresses.
 */
export function requestLog(logger: Logger) {
  return createMiddleware<ApiEnv>(async (c, next) => {
    const startedAtMs = performance.now();
    c.set('requestId', randomUUID());
    c.set('route', '-');
    c.set('code', '');
    c.set('isCacheable', false);
    await next();
    logger.info({
      requestId: c.get('requestId'),
      method: c.req.method,
      route: c.get('route'),
      status: c.res.status,
      ...(c.get('code') && { code: c.get('code') }),
      ms: Math.round(performance.now() - startedAtMs),
    });
  });
}
