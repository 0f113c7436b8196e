import { expect, test, vi } from 'vitest';
import { createApiClient } from '../../../shared/api/api-client.ts';
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

test('a request for access tells what came of it', async () => {
  const onAccessRequested = vi.fn<() => void>();
  const { entry } = setUp({ onAccessRequested });

  await entry.requestAccess('me@example.com');

  expect(entry.accessRequest.value).toEqual({ status: 'sent' });
  expect(onAccessRequested).toHaveBeenCalledOnce();
});

interface SetUp {
  known?: { status: number; body: unknown };
  accessToken?: string;
  onAccessRequested?: () => void;
}

function setUp({ known, accessToken, onAccessRequested = () => undefined }: SetUp) {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json(OPEN));
  const api = createApiClient({ baseUrl: 'https://api.test/v1', fetch: replayBootstrap(known, fetch) });
  return { fetch, entry: new WelcomeModel({ api, slug: 'sunny', accessToken, onAccessRequested }) };
}
