import { expect, test } from 'vitest';
import { catalogue } from '../../../demo/backend/seeds/catalogue.ts';
import { setUp } from './set-up.ts';

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
