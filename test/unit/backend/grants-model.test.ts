import { pino } from 'pino';
import { afterAll, expect, test, vi } from 'vitest';
import { openDb } from '../../../demo/backend/db/open-db.ts';
import { checkGrants } from './grants/check-grants.ts';
import { openGrantsWorld } from './grants/grants-world.ts';
import { raceGrants } from './grants/race-grants.ts';

vi.setConfig({ testTimeout: 240_000 });

const db = await openDb(undefined, pino({ enabled: false }));
afterAll(() => db.close());
const world = await openGrantsWorld(db);

test('in two thousand random lives, grants open exactly what they should, as often as they should', async () => {
  await expect(checkGrants(world, { plain: 2_000, restarting: 40 })).resolves.toBeUndefined();
});

test('64 clients at once use limited grants up exactly', async () => {
  await world.reset();

  const race = await raceGrants(world, { clients: 64, grants: 8, usesEach: 100, attempts: 1_000 });

  expect(race).toMatchObject({ opened: 800, refused: 200, counted: 800 });
});
