import { expect, test } from 'vitest';
import { loadPortal } from '../../../pages/portal/load-portal.ts';
import { createApiClient } from '../../../shared/api/api-client.ts';

/** What becomes of a portal whose API answers so. */
function load(status: number, body: object, headers: Record<string, string> = {}) {
  const fetch = async () => Response.json(body, { status, headers });
  return loadPortal(createApiClient({ baseUrl: 'https://api.example/v1', fetch }), 'group');
}
const refusal = (code: string, status: number) => ({
  success: false,
  error: { code, message: 'no', status },
});

test.each([
  ['NOT_FOUND', 404],
  ['AGENT_NOT_FOUND', 404],
  ['VALIDATION_ERROR', 400],
])('a portal that is answered by %s is not there', async (code, status) => {
  expect(await load(status, refusal(code, status))).toEqual({ status: 'absent' });
});

test('a busy API is told apart from one that is away, with how long to wait', async () => {
  expect(await load(403, refusal('FORBIDDEN', 403))).toMatchObject({ status: 'unreachable', isBusy: false });
  expect(await load(429, refusal('RATE_LIMIT_EXCEEDED', 429), { 'retry-after': '30' })).toMatchObject({
    status: 'unreachable',
    isBusy: true,
    retryAfterMs: 30_000,
  });
});

test('a portal without a name is called by its address', async () => {
  const portal = { id: 'p-1', agents: [{ id: 'g-1', url_name: 'a' }, { id: 'g-2' }, null] };

  expect(await load(200, { success: true, data: { portal } })).toMatchObject({
    status: 'open',
    portal: { name: 'group', agents: [{ url_name: 'a', name: 'a' }] },
  });
});
