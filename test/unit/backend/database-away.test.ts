import { pino } from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBackground } from '../../../demo/backend/background.ts';
import { createMailer } from '../../../demo/backend/mail/mailer.ts';
import { createOutbox } from '../../../demo/backend/mail/outbox.ts';
import { createRoomLife } from '../../../demo/backend/voice/room-life.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const logger = pino({ enabled: false });

/** A database that has nothing to tell, and can go away. */
function setUpDatabase() {
  const database = { isAway: false, statements: [] as string[] };
  const db = {
    async query(sql: string) {
      if (database.isAway) throw new Error('connect ECONNREFUSED');
      database.statements.push(sql);
      return [];
    },
    async run() {},
  };
  return { database, db, background: createBackground(logger) };
}

test('mails that wait are looked for again once the database is back', async () => {
  const { database, db, background } = setUpDatabase();
  const mailer = createMailer({ smtpUrl: undefined, mailFrom: 'Genie <genie@test.example>' });
  const outbox = createOutbox({ db, mailer, background, logger, mailDomain: 'genie.test', now: Date.now });
  database.isAway = true;
  outbox.wake();
  await background.idle();
  database.isAway = false;

  await vi.advanceTimersByTimeAsync(60_000);

  expect(database.statements.join()).toContain('UPDATE mails SET attempts');
  outbox.close();
});

test('the end of a call that falls into the database’s absence is written down when it is back', async () => {
  const { database, db, background } = setUpDatabase();
  const life = createRoomLife(db, background, Date.now);
  life.joined('room');
  await background.idle();
  database.isAway = true;
  life.left('room');
  life.ended('room');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(database.statements).toHaveLength(1);
  database.isAway = false;

  await vi.advanceTimersByTimeAsync(1_000);

  expect(database.statements).toEqual([
    expect.stringContaining('joined_at'),
    expect.stringContaining('SET left_at = $1'),
    expect.stringContaining('SET ended_at = $1'),
  ]);
});
