import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createApiClient } from '../../../shared/api/api-client.ts';
import { ApiError } from '../../../shared/api/api-error.ts';
import { acceptInvite } from '../../../shared/contract/accept-invite.ts';
import type { Action } from '../../../shared/contract/action.ts';
import { logQrScanned } from '../../../shared/contract/log-qr-scanned.ts';
import { openGenie } from '../../../shared/contract/open-genie.ts';
import { requestAccess } from '../../../shared/contract/request-access.ts';
import type { ActionName } from '../../../shared/contract/requests.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const GENIE = { id: 'g-1', name: 'Sunny', url_name: 'sunny' };
const envelope = (data: unknown) => Response.json({ success: true, data });
const refusal = (status: number, code: string, headers: Record<string, string> = {}, extra = {}) =>
  Response.json({ success: false, error: { code, message: 'no', status, ...extra } }, { status, headers });

test('an action is posted in the direct form, and its answer unwrapped', async () => {
  const { api, requests } = setUp(() => envelope({ agent: GENIE, session_ticket: 't' }));

  const { agent, session_ticket } = await api.call(openGenie, { url_name: 'sunny' });

  expect(agent).toMatchObject({ id: 'g-1', name: 'Sunny', is_active: true });
  expect(session_ticket).toBe('t');
  expect(requests[0]?.body).toEqual({ resource: 'genies', action: 'url', data: { url_name: 'sunny' } });
  expect(requests[0]?.headers).not.toHaveProperty('x-agent-access-token');
});

test('an access token travels as a header only, and is never spent twice', async () => {
  const { api, requests } = setUp(() => refusal(503, 'INTERNAL_ERROR'));

  await expect(call(api, 'secret-token')).rejects.toMatchObject({ code: 'INTERNAL_ERROR', status: 503 });

  expect(requests).toHaveLength(1);
  expect(requests[0]?.headers).toHaveProperty('x-agent-access-token', 'secret-token');
  expect(JSON.stringify(requests[0]?.body) + requests[0]?.url).not.toContain('secret-token');
});

test.each<Action<ActionName, unknown>>([requestAccess, acceptInvite, logQrScanned])(
  '$name is never repeated: it has effects',
  async (action) => {
    const { api, requests } = setUp(() => refusal(500, 'INTERNAL_ERROR'));

    await expect(api.call(action, {} as never)).rejects.toMatchObject({ code: 'INTERNAL_ERROR' });

    expect(requests).toHaveLength(1);
  },
);

test('a public read is tried three times where the server may recover', async () => {
  const { api, requests } = setUp((tries) =>
    tries < 3 ? refusal(503, 'INTERNAL_ERROR') : envelope({ agent: GENIE }),
  );

  const answer = call(api);
  await vi.advanceTimersByTimeAsync(9_000);

  await expect(answer).resolves.toMatchObject({ agent: { id: 'g-1' } });
  expect(requests).toHaveLength(3);
});

test.each([
  [400, 'VALIDATION_ERROR'],
  [401, 'INVALID_TOKEN'],
  [404, 'NOT_FOUND'],
])('a %i is an answer, not a reason to try again', async (status, code) => {
  const { api, requests } = setUp(() => refusal(status, code));

  await expect(call(api)).rejects.toMatchObject({ code, status });

  expect(requests).toHaveLength(1);
});

test('Retry-After is waited for before trying again', async () => {
  const { api, requests } = setUp((tries) =>
    tries === 1 ? refusal(429, 'RATE_LIMIT_EXCEEDED', { 'retry-after': '4' }) : envelope({ agent: GENIE }),
  );

  const answer = call(api);
  await vi.advanceTimersByTimeAsync(3_900);
  expect(requests).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(200);

  await expect(answer).resolves.toBeTruthy();
});

test('a Retry-After beyond the deadline is reported instead of waited for', async () => {
  const { api, requests } = setUp(() => refusal(429, 'RATE_LIMIT_EXCEEDED', { 'retry-after': '60' }));

  await expect(call(api)).rejects.toMatchObject({ code: 'RATE_LIMIT_EXCEEDED', retryAfterMs: 60_000 });

  expect(requests).toHaveLength(1);
});

test('a private Genie says only its name', async () => {
  const { api } = setUp(() => refusal(403, 'GENIE_PRIVATE', {}, { genieName: 'VIP Concierge' }));

  await expect(call(api)).rejects.toMatchObject({ code: 'GENIE_PRIVATE', genieName: 'VIP Concierge' });
});

test('a server that accepts and stays silent is given up on', async () => {
  const { api } = setUp(() => 'silence');

  const [outcome] = await Promise.allSettled([call(api), vi.advanceTimersByTimeAsync(9_100)]);

  expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'TIMEOUT', status: 0 } });
});

test("the caller's own abort passes through untouched", async () => {
  const { api } = setUp(() => 'silence');
  const controller = new AbortController();
  const reason = new Error('left the page');

  const answer = api.call(openGenie, { url_name: 'sunny' }, { signal: controller.signal });
  controller.abort(reason);

  await expect(answer).rejects.toBe(reason);
});

test.each([
  ['a captive portal', new Response('<html>Please sign in</html>')],
  ['an empty answer', new Response(null, { status: 204 })],
  ['a list', Response.json([])],
  ['a cut answer', new Response('{"success":true,"data":{"agent":{"id"')],
  ['a Genie without an id', envelope({ agent: { name: 'X' } })],
  ['two megabytes', new Response('x'.repeat(2 << 20))],
])('%s is one error, BAD_RESPONSE', async (_name, response) => {
  const { api } = setUp(() => response);

  await expect(call(api)).rejects.toMatchObject({ code: 'BAD_RESPONSE' });
});

test('an unknown code falls back to what its status means', async () => {
  const { api } = setUp(() => refusal(403, 'SOMETHING_NEW'));

  await expect(call(api)).rejects.toMatchObject({ code: 'FORBIDDEN', status: 403 });
});

test('whatever JSON arrives, the client answers a Genie or throws an ApiError', async () => {
  vi.useRealTimers();
  await fc.assert(
    fc.asyncProperty(fc.json(), fc.constantFrom(200, 201, 400, 403, 404), async (json, status) => {
      const { api } = setUp(() => new Response(json, { status }));
      await call(api).then(
        ({ agent }) => expect(agent.id).not.toBe(''),
        (cause) => expect(cause).toBeInstanceOf(ApiError),
      );
    }),
    { numRuns: 500 },
  );
});

function call(api: ReturnType<typeof createApiClient>, accessToken?: string) {
  return api.call(openGenie, { url_name: 'sunny' }, { accessToken });
}

interface Recorded {
  url: string;
  headers: unknown;
  body: unknown;
}

function setUp(answer: (tries: number) => Response | 'silence') {
  const requests: Recorded[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    requests.push({ url: String(input), headers: init?.headers, body: JSON.parse(String(init?.body)) });
    const response = answer(requests.length);
    if (response !== 'silence') return response;
    return new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
    });
  };
  return { requests, api: createApiClient({ baseUrl: 'https://api.test/v1', fetch, random: () => 0.5 }) };
}
