import { expect, test, vi } from 'vitest';
import { InviteModel } from '../../../../pages/invite/invite-model.ts';
import { createApiClient } from '../../../../shared/api/api-client.ts';

const invite = {
  agent_id: '5a1d0c1e-1005-4a6b-9c01-000000000005',
  email: 'guest@example.com',
  code: 'abc',
};
const SHOWN = { success: true, data: { invite: { genie_name: 'VIP', invited_by: 'Dana', email: 'x' } } };
const names = { genieName: 'VIP', invitedBy: 'Dana', email: 'guest@example.com' };

test('an invite is shown, and nothing is accepted before a click', async () => {
  const { model, actions } = setUp([Response.json(SHOWN)]);

  await model.read();

  expect(model.state.value).toEqual({ status: 'offered', names });
  expect(actions()).toEqual(['show-invite']);
});

test('accepting goes on with the grant, once however often it is pressed', async () => {
  const { model, actions, enter } = setUp([Response.json(SHOWN), granted()]);
  await model.read();

  await Promise.all([model.accept(), model.accept()]);

  expect(enter.mock.calls).toEqual([['grant']]);
  expect(actions()).toEqual(['show-invite', 'accept-invite']);
});

test.each([
  ['no grant in the answer', Response.json({ success: true, data: { success: true } }), true],
  ['a browser that keeps nothing', granted(), false],
])('with %s the way in comes by mail', async (_why, answer, canKeep) => {
  const { model } = setUp([Response.json(SHOWN), answer], canKeep);
  await model.read();

  await model.accept();

  expect(model.state.value).toEqual({ status: 'check-mail', email: 'guest@example.com' });
});

test.each([
  [403, 'FORBIDDEN'],
  [404, 'NOT_FOUND'],
  [404, 'AGENT_NOT_FOUND'],
  [400, 'VALIDATION_ERROR'],
])('%i %s is one refusal, whether read or accepted', async (status, code) => {
  const reading = setUp([failed(status, code)]);
  const accepting = setUp([Response.json(SHOWN), failed(status, code)]);

  await reading.model.read();
  await accepting.model.read();
  await accepting.model.accept();

  expect([reading.model.state.value, accepting.model.state.value]).toEqual([
    { status: 'refused' },
    { status: 'refused' },
  ]);
});

test('a link without an invite is refused without asking anybody', async () => {
  const { model, fetch } = setUp([], true, null);

  await model.read();
  await model.accept();

  expect(model.state.value).toEqual({ status: 'refused' });
  expect(fetch).not.toHaveBeenCalled();
});

test('an API that cannot show invites may still take them', async () => {
  const { model, enter } = setUp([failed(400, 'INVALID_ACTION'), granted()]);
  await model.read();
  expect(model.state.value).toMatchObject({ status: 'offered', names: { genieName: '', invitedBy: '' } });

  await model.accept();

  expect(enter).toHaveBeenCalledOnce();
});

test('a lost answer is not asked for again by itself, but by a click', async () => {
  const { model, actions, enter } = setUp([Response.json(SHOWN), failed(500, 'INTERNAL_ERROR'), granted()]);
  await model.read();
  await model.accept();
  expect(model.state.value).toEqual({ status: 'unreachable', names });

  await model.accept();

  expect(enter).toHaveBeenCalledOnce();
  expect(actions()).toEqual(['show-invite', 'accept-invite', 'accept-invite']);
});

function setUp(answers: Response[], canKeep = true, given: typeof invite | null = invite) {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => answers.shift() ?? failed(403, 'FORBIDDEN'));
  const enter = vi.fn<(accessToken: string) => boolean>(() => canKeep);
  const api = createApiClient({ baseUrl: 'https://api.test/v1', fetch });
  const actions = () =>
    fetch.mock.calls.map(([, init]) => (JSON.parse(String(init?.body)) as { action: string }).action);
  return {
    fetch,
    enter,
    actions,
    model: new InviteModel({ api, slug: 'vip', invite: given ?? undefined, enter }),
  };
}

function granted(): Response {
  return Response.json({ success: true, data: { success: true, access_token: 'grant' } });
}

function failed(status: number, code: string): Response {
  return Response.json({ success: false, error: { code } }, { status });
}
