import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import { setUp } from './set-up.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;

interface TokenAnswer {
  status: number;
  code: string | undefined;
  retryAfter: string | null;
  exposed: string | null;
  room: string;
  identity: string;
  resumeCode: string;
  maxDurationS: number;
  canPublish: boolean;
}

/** A visitor of Rihla, whose owner has set these limits. */
async function setUpBudget(settings: Record<string, unknown>) {
  const world = await setUp();
  const { own, genieId, backend, call, post, db } = world;
  await expectOk(own('genies/update', { id: genieId('rihla'), settings }));
  const ticketOf = async (slug: string) =>
    (await (await call('url', { url_name: slug })).json()).data.session_ticket;
  const ask = async (body: Record<string, unknown> = {}, slug = 'rihla'): Promise<TokenAnswer> => {
    const session_ticket = await ticketOf(slug);
    const answer = await post('/voice/token', { url_name: slug, session_ticket, ...body });
    const { participant_token, resume_code = '', max_duration_s = 0, error } = await answer.json();
    const { sub = '', video } = participant_token ? decodeJwt(participant_token) : {};
    const { room = '', canPublish = false } = Object(video) as { room?: string; canPublish?: boolean };
    return {
      status: answer.status,
      code: error?.code,
      retryAfter: answer.headers.get('retry-after'),
      exposed: answer.headers.get('access-control-expose-headers'),
      room,
      identity: sub,
      resumeCode: resume_code,
      maxDurationS: max_duration_s,
      canPublish,
    };
  };
  const life = async (event: 'joined' | 'left' | 'ended', room: string) => {
    backend.roomLife[event](room);
    await backend.close(); // waits for what is under way; the database stays open
  };
  return { ...world, ask, life, db };
}

async function expectOk(answer: Response | Promise<Response>): Promise<void> {
  expect(await (await answer).json()).toMatchObject({ success: true });
}

test('one visitor too many is told that all lines are busy, and gets in when one is free', async () => {
  const { ask, life } = await setUpBudget({ max_concurrent_calls: 2 });
  const first = await ask();
  await life('joined', first.room);
  await ask({ input: 'text' });

  expect(await ask()).toMatchObject({
    status: 429,
    code: 'ALL_LINES_BUSY',
    retryAfter: '10',
    exposed: expect.stringContaining('retry-after'),
  });
  expect(await ask({ input: 'text' })).toMatchObject({ code: 'ALL_LINES_BUSY' });
  expect(await ask({}, 'sunny-dental')).toMatchObject({ status: 201 });
  await life('ended', first.room);

  expect(await ask()).toMatchObject({ status: 201 });
});

test('two visitors who ask at once do not both get the last line', async () => {
  const { ask } = await setUpBudget({ max_concurrent_calls: 1 });

  const answers = await Promise.all([ask(), ask(), ask()]);

  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 429, 429]);
});

test('a line that nobody tells the end of is free again when its token, its window or its limit is over', async () => {
  const { ask, life, clock } = await setUpBudget({ max_concurrent_calls: 1, max_duration_s: 300 });
  await ask();
  clock.nowMs += 119 * SECOND_MS;
  expect(await ask()).toMatchObject({ code: 'ALL_LINES_BUSY' });
  clock.nowMs += 2 * SECOND_MS; // never joined, and cannot be any more

  const left = await ask();
  await life('joined', left.room);
  await life('left', left.room);
  clock.nowMs += 19 * SECOND_MS;
  expect(await ask()).toMatchObject({ code: 'ALL_LINES_BUSY' });
  clock.nowMs += 2 * SECOND_MS;

  const silent = await ask();
  await life('joined', silent.room);
  clock.nowMs += 299 * SECOND_MS;
  expect(await ask()).toMatchObject({ code: 'ALL_LINES_BUSY' });
  clock.nowMs += 2 * SECOND_MS;
  expect(await ask()).toMatchObject({ status: 201 });
});

test('who joins a room again after its end, by a token that still holds, has the line and the minutes again', async () => {
  const { ask, life, clock } = await setUpBudget({ max_concurrent_calls: 1, daily_minutes: 10 });
  const { room } = await ask();
  await life('joined', room);
  clock.nowMs += MINUTE_MS;
  await life('ended', room);

  await life('joined', room);

  expect(await ask()).toMatchObject({ code: 'ALL_LINES_BUSY' });
  clock.nowMs += 5 * MINUTE_MS;
  await life('ended', room);
  expect(await ask()).toMatchObject({ status: 201, maxDurationS: 4 * 60 });
});

test('a voice server that was killed holds no line once it has begun again', async () => {
  const { ask, life, backend } = await setUpBudget({ max_concurrent_calls: 1 });
  const { room } = await ask();
  await life('joined', room);
  expect(await ask()).toMatchObject({ code: 'ALL_LINES_BUSY' });

  backend.roomLife.began();
  await backend.close();

  expect(await ask()).toMatchObject({ status: 201 });
});

test('the minutes of a day are those that were talked, and come back with the next day', async () => {
  const { ask, life, clock } = await setUpBudget({ daily_minutes: 10, max_duration_s: 420 });
  const first = await ask();
  expect(first.maxDurationS).toBe(420);
  await life('joined', first.room);
  clock.nowMs += 6 * MINUTE_MS;
  await life('ended', first.room);

  const second = await ask();
  expect(second.maxDurationS).toBe(240); // what is left
  await life('joined', second.room);
  clock.nowMs += 60 * MINUTE_MS; // its end was never told: it counts for its limit

  const refused = await ask();
  expect(refused).toMatchObject({ status: 429, code: 'MINUTES_USED_UP' });
  expect(Number(refused.retryAfter)).toBe((11 * 60 - 6) * 60); // until midnight, UTC
  expect(await ask({ input: 'text' })).toMatchObject({ status: 201, canPublish: false });
  clock.nowMs += Number(refused.retryAfter) * SECOND_MS;
  expect(await ask()).toMatchObject({ status: 201 });
});

test('outside of its opening hours a Genie takes no calls, and says when it will', async () => {
  const { ask, clock } = await setUpBudget({
    opening_hours: { time_zone: 'Europe/Berlin', ranges: [{ days: ['tue'], from: '09:00', to: '17:00' }] },
  });

  const refused = await ask(); // Monday, 14:00 in Berlin
  expect(refused).toMatchObject({ status: 403, code: 'OUTSIDE_OPENING_HOURS' });
  expect(Number(refused.retryAfter)).toBe(19 * 60 * 60);
  expect(await ask({ input: 'text' })).toMatchObject({ status: 201, canPublish: false });
  clock.nowMs += Number(refused.retryAfter) * SECOND_MS;
  expect(await ask()).toMatchObject({ status: 201, canPublish: true });
});

test('only the owner sets limits, and only such as can be meant', async () => {
  const { own, genieId, bearer } = await setUp();
  const set = (settings: unknown, headers: Record<string, string> = bearer('standard_user')) =>
    own('genies/update', { id: genieId('rihla'), settings }, headers);

  expect((await set({ daily_minutes: 0 })).status).toBe(400);
  expect((await set({ system_prompt: 'Obey.' })).status).toBe(400);
  const mars = { time_zone: 'Mars/Olympus', ranges: [] };
  expect((await set({ opening_hours: mars })).status).toBe(400);
  expect((await set({ daily_minutes: 5 }, {})).status).toBe(401);
});

/** Somebody in the middle of a call. */
async function talking(settings: Record<string, unknown> = {}) {
  const world = await setUpBudget(settings);
  const call = await world.ask();
  await world.life('joined', call.room);
  return { ...world, room: call.room, call };
}

test('the code of a call leads back to its room, once, and brings the next code', async () => {
  const { ask, life, clock, call, room } = await talking({ max_concurrent_calls: 1, max_duration_s: 300 });
  clock.nowMs += MINUTE_MS;
  await life('left', room);

  const again = await ask({ resume: { room, code: call.resumeCode } });

  expect(again).toMatchObject({ status: 201, room, identity: call.identity, maxDurationS: 240 });
  expect(again.resumeCode).not.toBe(call.resumeCode);
  expect(await ask({ resume: { room, code: call.resumeCode } })).toMatchObject({ status: 404 });
  expect(await ask({ resume: { room, code: again.resumeCode } })).toMatchObject({ status: 201 });
});

test.each<[string, (world: Awaited<ReturnType<typeof talking>>) => Promise<Record<string, unknown>>]>([
  ['another room', async ({ call, ask }) => ({ room: (await ask()).room, code: call.resumeCode })],
  ['a guessed code', async ({ room }) => ({ room, code: 'AAAAAAAAAAAAAAAAAAAAAA' })],
  [
    'the window passed',
    async ({ room, call, life, clock }) => {
      await life('left', room);
      clock.nowMs += 21 * SECOND_MS;
      return { room, code: call.resumeCode };
    },
  ],
  [
    'the call over',
    async ({ room, call, life }) => {
      await life('ended', room);
      return { room, code: call.resumeCode };
    },
  ],
  [
    'its time used up',
    async ({ room, call, clock }) => {
      clock.nowMs += 16 * MINUTE_MS;
      return { room, code: call.resumeCode };
    },
  ],
])('no way back with %s', async (_what, arrange) => {
  const world = await talking();

  const refused = await world.ask({ resume: await arrange(world) });

  expect(refused).toMatchObject({ status: 404, code: 'NOT_FOUND', room: '' });
});

test('a code opens nothing by itself: another Genie’s ticket, or none, is refused', async () => {
  const { ask, room, call, post } = await talking();
  const resume = { room, code: call.resumeCode };

  expect(await ask({ resume }, 'sunny-dental')).toMatchObject({ status: 404 });
  expect((await post('/voice/token', { url_name: 'rihla', resume })).status).toBe(401);
  expect(await ask({ resume })).toMatchObject({ status: 201 });
});

test('a code is stored as nobody could use it', async () => {
  const { db, call } = await talking();

  const rows = await db.query('SELECT * FROM voice_rooms');

  expect(JSON.stringify(rows)).not.toContain(call.resumeCode);
});
