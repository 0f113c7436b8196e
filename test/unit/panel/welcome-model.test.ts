import { signal } from '@preact/signals-core';
import { expect, test, vi } from 'vitest';
import { createApiClient } from '../../../shared/api/api-client.ts';
import type { Gate } from '../../../widget/panel/gate/gate.ts';
import { replayBootstrap } from '../../../widget/panel/replay-bootstrap.ts';
import { WelcomeModel } from '../../../widget/panel/welcome-model.ts';

const OPEN = { success: true, data: { agent: { id: 'g-1', name: 'Sunny' }, session_ticket: 'ticket' } };
const PRIVATE = {
  success: false,
  error: { code: 'GENIE_PRIVATE', message: '', status: 403, genieName: 'VIP' },
};

test('the answer that stage 1 got is read without asking again', async () => {
  const { entry, fetch } = setUp({ known: { status: 200, body: OPEN } });

  await entry.load();
  await entry.load();

  expect(entry.welcome.value).toMatchObject({ status: 'open', sessionTicket: 'ticket' });
  expect(fetch).not.toHaveBeenCalled();
});

test('an answer that never came is asked for', async () => {
  const { entry, fetch } = setUp({ known: { status: 0, body: undefined } });

  await entry.load();

  expect(entry.welcome.value).toMatchObject({ status: 'open' });
  expect(fetch).toHaveBeenCalledOnce();
});

test('a grant is spent once, however often the panel is opened', async () => {
  const { entry, fetch } = setUp({ accessToken: 'grant' });

  await Promise.all([entry.load(), entry.load()]);
  await entry.load();

  expect(fetch).toHaveBeenCalledOnce();
});

test.each([
  [403, PRIVATE, { status: 'private', genieName: 'VIP' }],
  [404, { success: false, error: { code: 'NOT_FOUND' } }, { status: 'absent' }],
  [200, { success: true, data: { agent: { id: 'g', is_active: false } } }, { status: 'resting' }],
  [200, 'a captive portal', { status: 'unreachable', code: 'BAD_RESPONSE' }],
])('an answer of %i leads where it should', async (status, body, welcome) => {
  const { entry } = setUp({ known: { status, body } });

  await entry.load();

  expect(entry.welcome.value).toMatchObject(welcome);
});

test('a panel that opens by itself spends nothing, and the visitor decides', async () => {
  const { entry, fetch, tokens } = setUp({ accessToken: 'grant', answers: [refused(), opened()] });

  await Promise.all([entry.look(), entry.look()]);
  expect(entry.welcome.value).toMatchObject({ status: 'private', link: 'held' });
  await entry.load();
  await entry.load();

  expect(entry.welcome.value.status).toBe('open');
  expect(fetch).toHaveBeenCalledTimes(2);
  expect(tokens()).toEqual([null, 'grant']);
});

test('who opens it while it looks by itself spends the grant once', async () => {
  const { entry, tokens } = setUp({ accessToken: 'grant', answers: [refused(), opened()] });

  await Promise.all([entry.look(), entry.load(), entry.load()]);

  expect(entry.welcome.value.status).toBe('open');
  expect(tokens()).toEqual([null, 'grant']);
});

test('what stage 1 was told without the grant is no answer to it, unless the Genie is public', async () => {
  const asked = setUp({ accessToken: 'grant', known: { status: 403, body: PRIVATE } });
  const open = setUp({ accessToken: 'grant', known: { status: 200, body: OPEN } });

  await Promise.all([asked.entry.load(), open.entry.load()]);

  expect(asked.entry.welcome.value.status).toBe('open');
  expect(asked.tokens()).toEqual(['grant']);
  expect(open.entry.welcome.value.status).toBe('open');
  expect(open.fetch).not.toHaveBeenCalled();
});

test('a grant that opens nothing is told apart from none, and not tried again', async () => {
  const stranger = setUp({ answers: [refused()] });
  const guest = setUp({ accessToken: 'grant', answers: [refused()] });

  await Promise.all([stranger.entry.load(), guest.entry.load()]);
  await guest.entry.load();

  expect(stranger.entry.welcome.value).toMatchObject({ status: 'private', link: 'none' });
  expect(guest.entry.welcome.value).toMatchObject({ status: 'private', link: 'refused' });
  expect(guest.fetch).toHaveBeenCalledOnce();
});

test.each([
  ['grant', 'NETWORK', true],
  ['grant', 'RATE_LIMIT_EXCEEDED', false],
  [undefined, 'NETWORK', false],
])('with the grant %s, %s may have counted: %s', async (accessToken, code, mayHaveSpent) => {
  const answer = () =>
    code === 'NETWORK'
      ? Promise.reject(new TypeError('gone'))
      : Promise.resolve(Response.json({ success: false, error: { code } }, { status: 429 }));
  const fetch = vi.fn<typeof globalThis.fetch>(answer);
  const api = createApiClient({ baseUrl: 'https://api.test/v1', fetch, timeoutMs: 20 });
  const entry = new WelcomeModel({ api, slug: 'vip', loadGate: noGate });
  entry.offer(accessToken);

  await entry.load();

  expect(entry.welcome.value).toMatchObject({ status: 'unreachable', code, mayHaveSpent });
});

test('access that was taken back leads to the gate, without asking with the grant again', async () => {
  const { entry, tokens } = setUp({ accessToken: 'grant', answers: [opened(), refused()] });
  await entry.load();

  await entry.recheck();

  expect(entry.welcome.value).toMatchObject({ status: 'private', link: 'refused' });
  expect(tokens()).toEqual(['grant', null]);
});

test('a grant that comes later, from another panel of the page, waits at the gate', async () => {
  const { entry, tokens } = setUp({ answers: [refused(), opened()] });
  await entry.load();

  entry.offer('grant');
  expect(entry.welcome.value).toMatchObject({ status: 'private', link: 'held' });
  await entry.load();
  entry.offer('grant');

  expect(entry.welcome.value.status).toBe('open');
  expect(tokens()).toEqual([null, 'grant']);
});

test('a gate whose file does not come can be tried again', async () => {
  const loadGate = vi.fn<typeof noGate>().mockRejectedValueOnce(new TypeError('offline'));
  loadGate.mockImplementation(noGate);
  const { entry } = setUp({ answers: [refused(), refused()], loadGate });

  await entry.load();
  expect(entry.welcome.value).toMatchObject({ status: 'unreachable', mayHaveSpent: false });
  await entry.reload();

  expect(entry.welcome.value.status).toBe('private');
});

interface SetUp {
  known?: { status: number; body: unknown };
  accessToken?: string;
  answers?: Response[];
  loadGate?: typeof noGate;
}

function setUp({ known, accessToken, answers = [], loadGate = noGate }: SetUp) {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => answers.shift() ?? opened());
  const api = createApiClient({ baseUrl: 'https://api.test/v1', fetch: replayBootstrap(known, fetch) });
  const tokens = () =>
    fetch.mock.calls.map(([, init]) => new Headers(init?.headers).get('x-agent-access-token'));
  const entry = new WelcomeModel({ api, slug: 'vip', loadGate });
  entry.offer(accessToken);
  return { fetch, tokens, entry };
}

const opened = () => Response.json(OPEN);
const refused = () => Response.json(PRIVATE, { status: 403 });

async function noGate(): Promise<Gate> {
  return { View: () => null, request: signal({ status: 'idle' as const }), ask: async () => true };
}
