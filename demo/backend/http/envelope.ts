import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ApiContext } from './api-env.ts';
import type { Refusal } from './refusal.ts';

/** `{success: true, data}` (contract: 1.4). */
export function answerData(c: ApiContext, data: unknown, status: ContentfulStatusCode = 200): Response {
  return answerJson(c, { success: true, data }, status);
}

/** `{success: false, error}`, with the HTTP status inside as well. */
export function answerRefusal(c: ApiContext, { status, code, message, details }: Refusal): Response {
  const { genieName, retryAfterS } = details;
  if (retryAfterS !== undefined) c.header('retry-after', String(retryAfterS));
  c.set('code', code);
  const error = { code, message, status, ...(genieName !== undefined && { genieName }) };
  return answerJson(c, { success: false, error }, status);
}

export function answerJson(c: ApiContext, body: unknown, status: ContentfulStatusCode): Response {
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/json; charset=utf-8' });
}
