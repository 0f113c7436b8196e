import { pino } from 'pino';
import { afterAll, vi } from 'vitest';
import type { BackendConfig } from '../../../demo/backend/backend.ts';
import { openDb } from '../../../demo/backend/db/open-db.ts';
import { setUpWith } from './set-up-with.ts';

export type { SetUp } from './set-up-with.ts';
export { NO_LIMITS, required, VOICE } from './test-config.ts';

vi.setConfig({ testTimeout: 60_000 }); // a machine that is busy otherwise is no failure

/**
 * One for the whole file, as each takes half a gigabyte. With TEST_DATABASE_URL all of it runs on a Postgres
 * server instead (and then with --no-file-parallelism, as the files would share it).
 */
const db = await openDb(process.env.TEST_DATABASE_URL, pino({ enabled: false }));
afterAll(() => db.close());

/** A backend with freshly seeded data, a clock that stands still and a log that can be read. */
export function setUp(overrides: Partial<BackendConfig> = {}) {
  return setUpWith(db, overrides);
}

/** The same for all tests of a file. */
export function setUpForAll(overrides: Partial<BackendConfig> = {}) {
  return setUpWith(db, overrides, afterAll);
}
