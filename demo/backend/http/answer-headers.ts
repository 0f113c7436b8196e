import { createMiddleware } from 'hono/factory';
import type { ApiEnv } from './api-env.ts';

const REQUEST_HEADERS =
  'authorization, x-api-key, apikey, x-client-info, x-user-id, x-agent-access-token, content-type';

/**
 * On every answer, errors included: a refusal without CORS reaches a page as a bare TypeError. Any origin may
 * read, none with cookies: there are none.
 */
const ALWAYS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'retry-after, x-request-id',
  'cross-origin-resource-policy': 'cross-origin',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  vary: 'Origin, Authorization, X-API-Key, X-Agent-Access-Token',
};

const PREFLIGHT = {
  'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE, OPTIONS',
  'access-control-allow-headers': REQUEST_HEADERS,
  'access-control-max-age': '7200',
};

/** Answers preflights, which cost nobody anything, and dresses all other answers. */
export const answerHeaders = createMiddleware<ApiEnv>(async (c, next) => {
  const isPreflight = c.req.method === 'OPTIONS';
  if (isPreflight) c.res = new Response(null, { status: 204, headers: PREFLIGHT });
  else await next();
  for (const [name, value] of Object.entries(ALWAYS)) c.header(name, value);
  c.header('x-request-id', c.get('requestId'));
  const keep = c.get('isCacheable') && c.res.ok;
  if (!isPreflight) c.header('cache-control', keep ? 'public, max-age=60' : 'no-store, private');
});
