import { expect, test } from 'vitest';
import { openPortal } from '../../../shared/contract/open-portal.ts';
import { openGenie } from '../../../shared/contract/open-genie.ts';
import { setUp } from './set-up.ts';

type Backend = Awaited<ReturnType<typeof setUp>>;

async function ask({ post }: Backend, resource: string, action: string, data: object, headers = {}) {
  const response = await post('/v1', { resource, action, data }, headers);
  return { status: response.status, body: (await response.json()) as { data: unknown; error?: unknown } };
}

test('a portal answers its business and its Genies in order, each with a ticket', async () => {
  const backend = await setUp();

  const { status, body } = await ask(backend, 'portals', 'url', { url_name: 'sunny-group' });
  const { portal } = openPortal.result.parse(body.data);

  expect(status).toBe(200);
  expect(portal).toMatchObject({ name: 'Sunny Group', welcome_message: 'Who would you like to talk to?' });
  expect(portal.agents.map(({ url_name }) => url_name)).toEqual(['sunny-dental', 'acme-support', 'rihla']);
  expect(portal.agents.every(({ session_ticket }) => session_ticket)).toBe(true);
  expect(body.data).toMatchObject({
    portal: {
      id: expect.any(String),
      url_name: 'sunny-group',
      is_public: true,
      info_links: [{ label: 'About the group', url: 'https://sunny-group.example/' }],
      created_at: '2026-03-02T09:00:00.000Z',
      agents: [0, 1, 2].map((position) => ({ position, is_active: true })),
    },
  });
  expect(JSON.stringify(body)).not.toMatch(/system_prompt|user_id|receptionist/);
});

test('a portal that rests in part says which of its Genies does', async () => {
  const backend = await setUp();
  await backend.db.query("UPDATE agents SET is_active = false WHERE url_name = 'acme-support'");

  const { body } = await ask(backend, 'portals', 'url', { url_name: 'sunny-group' });

  const { agents } = openPortal.result.parse(body.data).portal;
  expect(agents.map(({ is_active }) => is_active)).toEqual([true, false, true]);
});

test.each([[{}], [{ url_name: '' }], [{ url_name: 7 }], [{ url_name: ['sunny-group'] }]])(
  'a portal that is asked for by %j is refused',
  async (data) => {
    expect(await ask(await setUp(), 'portals', 'url', data)).toMatchObject({
      status: 400,
      body: { success: false, error: { code: 'VALIDATION_ERROR', status: 400 } },
    });
  },
);

test('a ticket from a portal starts a session of its own Genie only', async () => {
  const backend = await setUp();
  const { body } = await ask(backend, 'portals', 'url', { url_name: 'sunny-group' });
  const [dental] = openPortal.result.parse(body.data).portal.agents;
  const token = (url_name: string) =>
    backend.post('/voice/token', { url_name, session_ticket: dental?.session_ticket });

  expect((await token('sunny-dental')).status).toBeLessThan(300);
  expect((await token('acme-support')).status).toBe(401);
});

test('private Genies are left out of a portal, and a portal that is not public is not there', async () => {
  const backend = await setUp();
  await backend.db.query(
    `INSERT INTO portal_agents (portal_id, agent_id, position) SELECT id, $1, 9 FROM portals`,
    [backend.genieId('vip-concierge')],
  );

  const open = await ask(backend, 'portals', 'url', { url_name: 'sunny-group' });
  expect(JSON.stringify(open.body)).not.toContain('vip-concierge');

  await backend.db.query('UPDATE portals SET is_public = false');
  const hidden = await ask(backend, 'portals', 'url', { url_name: 'sunny-group' });
  const unknown = await ask(backend, 'portals', 'url', { url_name: 'no-such-group' });
  expect(hidden).toMatchObject({ status: 404, body: { error: { code: 'NOT_FOUND' } } });
  expect(hidden.body.error).toEqual(unknown.body.error);
});

test('the older surface answers the same Genie the other way round', async () => {
  const backend = await setUp();

  const { body } = await ask(backend, 'agent-pages', 'url', { url_name: 'sunny-dental' });

  expect(body.data).toMatchObject({
    agentPage: {
      url_name: 'sunny-dental',
      welcome_message: 'Questions about your teeth, your visit or your bill? Just ask.',
      agents: { id: backend.genieId('sunny-dental'), name: 'Sunny Dental', is_active: true, is_public: true },
    },
  });
  const { agentPage } = body.data as { agentPage: { agents: object } };
  expect(Object.keys(agentPage).toSorted()).toEqual([
    'agents',
    'id',
    'info_links',
    'url_name',
    'welcome_message',
  ]);
  expect(Object.keys(agentPage.agents).toSorted()).toEqual([
    'branding',
    'elevenlabs_id',
    'id',
    'is_active',
    'is_public',
    'name',
    'settings',
  ]);
  const { agent, session_ticket } = openGenie.result.parse(body.data);
  expect(agent).toMatchObject({ name: 'Sunny Dental', url_name: 'sunny-dental' });
  expect(agent.agent_pages.info_links).toHaveLength(3);
  expect(session_ticket).toBeTruthy();
});

test('the older surface refuses alike, and spends the same grant', async () => {
  const backend = await setUp();
  const open = (token?: string) =>
    ask(
      backend,
      'agent-pages',
      'url',
      { url_name: 'vip-concierge' },
      token ? { 'x-agent-access-token': token } : {},
    );

  expect(await open()).toMatchObject({
    status: 403,
    body: { error: { code: 'GENIE_PRIVATE', genieName: 'VIP Concierge' } },
  });
  expect((await open(backend.grant('single-use'))).status).toBe(200);
  expect((await open(backend.grant('single-use'))).status).toBe(403);
  expect((await backend.open(backend.grant('single-use'))).status).toBe(403);
});

test('the older surface takes requests for access to private Genies only', async () => {
  const backend = await setUp();
  const request = (url_name: string) =>
    ask(backend, 'agent-pages', 'request-access', { url_name, email: 'ada@example.com' });

  expect(await request('vip-concierge')).toEqual({
    status: 200,
    body: { success: true, data: { success: true } },
  });
  expect(await request('nobody-here')).toMatchObject({ status: 404, body: { error: { code: 'NOT_FOUND' } } });
  expect(await request('sunny-dental')).toMatchObject({
    status: 400,
    body: { error: { code: 'VALIDATION_ERROR' } },
  });
});

test('a scan notes which of the Genie’s codes it was, and no code of anybody else', async () => {
  const backend = await setUp();
  const scan = (qrCodeId: string) =>
    backend.call('log-qr-scanned', { genieId: backend.genieId('sunny-dental'), qrCodeId });
  await scan('5a1d0c1e-2001-4a6b-9c01-000000000001');
  backend.clock.nowMs += 60_000;
  await scan('5a1d0c1e-9999-4a6b-9c01-000000000009');

  const rows = await backend.db.query<{ metadata: object }>('SELECT metadata FROM activities ORDER BY id');

  expect(rows.map(({ metadata }) => metadata)).toEqual([
    { event: 'qr_scanned', urlName: 'sunny-dental', qrCodeId: '5a1d0c1e-2001-4a6b-9c01-000000000001' },
    { event: 'qr_scanned', urlName: 'sunny-dental' },
  ]);
});
