import { expect, test } from 'vitest';
import { openGenie } from '../../../shared/contract/open-genie.ts';
import { Genie } from '../../../shared/contract/genie.ts';
import { GenieSummary } from '../../../shared/contract/genie-summary.ts';
import { createApiClient } from '../../../shared/api/api-client.ts';
import { catalogue } from '../../../demo/backend/seeds/catalogue.ts';
import { setUp } from './set-up.ts';

const SLUGS = (agents: { url_name: string }[]) => agents.map(({ url_name }) => url_name);

test.each(['/v1', '/api/v1', '/functions/v1/api'])(
  '%s answers all three request forms alike',
  async (base) => {
    const { request, post, genieId } = await setUp();
    const id = genieId('sunny-dental');

    const answers = await Promise.all([
      request(`${base}/genies/${id}`),
      post(`${base}/genies`, { action: 'get', id }),
      post(base, { resource: 'genies', action: 'get', id, data: {} }),
      post(base, { resource: 'genies', action: 'get', data: { id } }),
    ]);

    const bodies = await Promise.all(answers.map((answer) => answer.json()));
    for (const body of bodies) expect(body).toEqual(bodies[0]);
    expect(bodies[0]).toMatchObject({ success: true, data: { agent: { id, name: 'Sunny Dental' } } });
  },
);

test('the REST form reads lists, with the query string as data', async () => {
  const { request } = await setUp();

  const all = await request('/v1/genies?limit=2&is_marketplace_genie=true&name=s');
  const list = await request('/v1/genies/list?limit=1&offset=1&filters[searchTerm]=dental');

  expect(await all.json()).toMatchObject({ data: { limit: 2, offset: 0, agents: [{ settings: {} }, {}] } });
  expect(await list.json()).toMatchObject({ data: { limit: 1, offset: 1 } });
  expect(all.headers.get('cache-control')).toBe('public, max-age=60');
});

test('digits in a query string stay text where a text is wanted', async () => {
  const { request } = await setUp();

  expect((await request('/v1/genies?search=123')).status).toBe(200);
  expect((await request('/v1/genies?limit=many')).status).toBe(400);
});

test('fields may stand beside data, and data wins', async () => {
  const { post } = await setUp();

  const answer = await post('/v1', {
    resource: 'genies',
    action: 'list',
    limit: 3,
    offset: 2,
    data: { limit: 1 },
  });

  expect(await answer.json()).toMatchObject({ data: { limit: 1, offset: 2 } });
});

test('the newest come first, resting and private ones not at all, and count is the total', async () => {
  const { call } = await setUp();

  const { data } = await (await call('all', { limit: 4 })).json();
  const rest = await (await call('all', { limit: 500, offset: 4 })).json();

  expect(SLUGS(data.agents).slice(0, 3)).toEqual(['sunny-dental', 'acme-support', 'rihla']);
  expect(data.count).toBe(17); // twelve listings, rihla, and the four that show limits
  const slugs = [...SLUGS(data.agents), ...SLUGS(rest.data.agents)];
  expect(new Set(slugs).size).toBe(17);
  expect(slugs).not.toContain('closed-shop');
  expect(slugs).not.toContain('vip-concierge');
});

test.each([
  [{}, 30],
  [{ limit: 0 }, 1],
  [{ limit: 9_999 }, 500],
])('%j lists at most %i', async (data, limit) => {
  const { call } = await setUp();

  expect(await (await call('list', data)).json()).toMatchObject({ data: { limit } });
});

test('a search ignores case, reads Arabic, and takes wildcards literally', async () => {
  const { call } = await setUp();
  const found = async (action: string, data: object) =>
    SLUGS((await (await call(action, data)).json()).data.agents);

  expect(await found('all', { search: 'SUNNY' })).toEqual(['sunny-dental']);
  expect(await found('list', { searchTerm: 'رحلة' })).toEqual(['rihla']);
  expect(await found('list', { searchTerm: 'emergencies and how' })).toEqual(['sunny-dental']);
  expect(await found('all', { search: 'emergencies and how' })).toEqual([]); // a description
  expect(await found('all', { search: '%' })).toEqual([]);
  expect(await found('all', { search: 'Sunny_Dental' })).toEqual([]);
  expect(await found('all', { search: '\\' })).toEqual([]);
  expect(await found('all', { category: 'Travel', is_marketplace_genie: false })).toEqual(['rihla']);
});

test('answers are what the client reads, and nothing of the owner is in them', async () => {
  const { call, db } = await setUp();
  await db.query('UPDATE agents SET branding = branding || \'{"notes": "secret note"}\'');

  const text = await (await call('all', { limit: 500 })).text();
  const { data } = JSON.parse(text);

  expect(Genie.parse(data.agents[0])).toMatchObject({
    name: 'Sunny Dental',
    settings: { token_endpoint: 'https://genie.test/voice/token', language: 'en' },
    agent_pages: { info_links: [{ label: 'Book a visit' }, {}, {}] },
    saved_qr_codes: [{ name: 'Waiting room poster' }, { name: 'Appointment card' }],
  });
  expect(GenieSummary.parse(data.agents[0]).elevenlabs_id).toMatch(/^agent_/);
  expect(text).not.toMatch(/system_prompt|receptionist|user_id|owner@|secret note/);
});

test('a Genie with a token endpoint of its own keeps it', async () => {
  const { call, db } = await setUp();
  const endpoint = JSON.stringify({ token_endpoint: 'https://voice.example/token' });
  await db.query("UPDATE agents SET settings = settings || $1::jsonb WHERE url_name = 'rihla'", [endpoint]);

  const { data } = await (await call('url', { url_name: 'rihla' })).json();

  expect(data.agent.settings.token_endpoint).toBe('https://voice.example/token');
});

test('a resting Genie is still answered by its id and slug', async () => {
  const { call, genieId } = await setUp();

  for (const answer of [
    await call('get', { id: genieId('closed-shop') }),
    await call('url', { url_name: 'closed-shop' }),
  ])
    expect(await answer.json()).toMatchObject({ data: { agent: { is_active: false } } });
});

test('our own client reads it', async () => {
  const { backend } = await setUp();
  const fetch = async (input: unknown, init?: RequestInit) => backend.app.request(String(input), init);
  const client = createApiClient({
    baseUrl: 'https://genie.test/v1',
    fetch: fetch as typeof globalThis.fetch,
  });

  const { agent, session_ticket } = await client.call(openGenie, { url_name: 'acme-support' });

  expect(agent).toMatchObject({ name: 'Acme Support', is_active: true });
  expect(session_ticket).toBeTypeOf('string');
  await expect(client.call(openGenie, { url_name: 'vip-concierge' })).rejects.toMatchObject({
    code: 'GENIE_PRIVATE',
    genieName: 'VIP Concierge',
  });
});

test('ten thousand listings have ten thousand ids and slugs, the same ones each time', () => {
  const listings = catalogue(10_000);

  expect(new Set(listings.map(({ id }) => id)).size).toBe(10_000);
  expect(new Set(listings.map(({ url_name }) => url_name)).size).toBe(10_000);
  expect(listings.every(({ url_name }) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(url_name))).toBe(true);
  expect(catalogue(60)).toEqual(listings.slice(0, 60));
});

test('the agent learns what its Genie knows', async () => {
  const { backend, genieId } = await setUp();
  const { knowledge } = backend;

  expect(await knowledge.genie(genieId('rihla'))).toMatchObject({ language: 'ar', url_name: 'rihla' });
  expect(await knowledge.documentsOf(genieId('sunny-dental'))).toContainEqual({
    title: 'Opening hours',
    content: expect.stringContaining('Monday to Thursday'),
  });
  expect(await knowledge.genie('00000000-0000-4000-8000-000000000000')).toBeUndefined();
});

test('starting again on the same database replaces the demo and leaves the rest alone', async () => {
  const { db, open, grant } = await setUp({ catalogueSize: 20 });
  const token = grant('unlimited');
  await db.query(
    `INSERT INTO agents (id, user_id, name, url_name, created_at)
     SELECT gen_random_uuid(), user_id, 'Mine', 'mine', now() FROM agents LIMIT 1`,
  );

  const again = await setUp({ catalogueSize: 12 });

  expect(await db.query('SELECT 1 FROM agents WHERE is_marketplace_genie')).toHaveLength(12);
  expect(await db.query("SELECT 1 FROM agents WHERE url_name = 'mine'")).toHaveLength(1);
  expect((await open(token)).status).toBe(403);
  expect((await again.open(again.grant('unlimited'))).status).toBe(200);
});

test('no secret is stored as it is', async () => {
  const { backend, db } = await setUp();
  const { grants, invites, keys } = backend.fixtures;

  const stored = JSON.stringify([
    await db.query('SELECT * FROM agent_access_grants'),
    await db.query('SELECT * FROM agent_invites'),
    await db.query('SELECT * FROM api_keys'),
  ]);

  for (const secret of [...grants.map(({ token }) => token), ...invites.map(({ code }) => code)])
    expect(stored).not.toContain(secret);
  for (const { key } of keys) expect(stored).not.toContain(key);
});
