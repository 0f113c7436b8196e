import { expect, test, vi } from 'vitest';
import { createApiClient } from '../../../../shared/api/api-client.ts';
import { AccessRequestModel } from '../../../../widget/panel/gate/access-request-model.ts';

test('a request is sent once, and waits for the owner', async () => {
  const { model, fetch } = setUp(Response.json({ success: true }));

  const answers = await Promise.all([model.ask('me@example.com'), model.ask('me@example.com')]);
  answers.push(await model.ask('me@example.com'));

  expect(answers).toEqual([true, false, false]);
  expect(model.request.value).toEqual({ status: 'sent' });
  expect(fetch).toHaveBeenCalledOnce();
});

test('what is no address is not sent', async () => {
  const { model, fetch } = setUp(Response.json({ success: true }));

  await model.ask('me@example');

  expect(model.request.value).toEqual({ status: 'refused', why: 'invalid-email' });
  expect(fetch).not.toHaveBeenCalled();
});

test.each([
  [400, 'VALIDATION_ERROR', 'invalid-email', 1],
  [429, 'RATE_LIMIT_EXCEEDED', 'rate-limited', 0],
  [500, 'INTERNAL_ERROR', 'unreachable', 0],
  [404, 'AGENT_NOT_FOUND', 'unreachable', 1],
])('an answer of %i leaves the form, with what was wrong', async (status, code, why, rechecks) => {
  const { model, recheck } = setUp(Response.json({ success: false, error: { code } }, { status }));

  expect(await model.ask('me@example.com')).toBe(false);

  expect(model.request.value).toEqual({ status: 'refused', why });
  expect(recheck).toHaveBeenCalledTimes(rechecks); // a Genie that has become public takes no requests, nor does one that has gone
});

function setUp(answer: Response) {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => answer);
  const recheck = vi.fn<() => Promise<void>>(async () => undefined);
  const api = createApiClient({ baseUrl: 'https://api.test/v1', fetch });
  return { fetch, recheck, model: new AccessRequestModel({ api, slug: 'vip', recheck }) };
}
