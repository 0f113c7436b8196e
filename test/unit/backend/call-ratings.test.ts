import { expect, test } from 'vitest';
import { runRetention } from '../../../demo/backend/jobs/retention.ts';
import { setUp } from './set-up.ts';

test('a call is rated with what its token came with, once, and its owner reads what visitors thought', async () => {
  const { rate, room, listed } = await afterCall();

  expect((await rate({ room, rating: 4, comment: 'Quick <b>help</b>' })).status).toBe(201);
  expect((await rate({ room, rating: 1, comment: 'again' })).status).toBe(201);

  expect(await listed()).toMatchObject({
    ratings: [{ rating: 4, comment: 'Quick <b>help</b>' }],
    count: 1,
    average: 4,
  });
});

test.each([
  [{ rating: 6 }, 400],
  [{ rating: 2.5 }, 400],
  [{ rating: 5, comment: 'x'.repeat(1_001) }, 400],
  [{ rating: 5, email: 'me@b.example' }, 400],
  [{ rating: 5, room: 'genie-another' }, 400],
])('%j is refused', async (body, status) => {
  const { rate, room, listed } = await afterCall();

  expect((await rate({ room, ...body })).status).toBe(status);
  expect(await listed()).toMatchObject({ count: 0 });
});

test('without the ticket, with a changed one, or an hour after the longest call, nothing is rated', async () => {
  const { post, rate, room, url, clock, listed } = await afterCall();
  const path = url.pathname;

  expect((await post(path, { room, rating: 5 })).status).toBe(401);
  expect((await post(`${path}${url.search}x`, { room, rating: 5 })).status).toBe(401);
  clock.nowMs += (900 + 60 * 60 + 1) * 1000;
  expect((await rate({ room, rating: 5 })).status).toBe(401);

  expect(await listed()).toMatchObject({ count: 0 });
});

test('ratings go after 180 days', async () => {
  const { rate, room, db, clock, listed } = await afterCall();
  await rate({ room, rating: 5 });

  await runRetention(db, clock.nowMs + 179 * 24 * 60 * 60 * 1000);
  expect(await listed()).toMatchObject({ count: 1 });
  await runRetention(db, clock.nowMs + 181 * 24 * 60 * 60 * 1000);
  expect(await listed()).toMatchObject({ count: 0 });
});

/** A visitor who was given a room, and the Genie's owner. */
async function afterCall() {
  const world = await setUp();
  const { call, post, own, bearer, genieId } = world;
  const { data } = await (await call('url', { url_name: 'sunny-dental' })).json();
  const asked = { url_name: 'sunny-dental', session_ticket: data.session_ticket };
  const details = await (await post('/voice/token', asked)).json();
  const url = new URL(details.feedback_url);
  const [, claims = ''] = String(details.participant_token).split('.');
  const { room } = JSON.parse(Buffer.from(claims, 'base64url').toString()).video;
  const rate = (body: object) => post(url.pathname + url.search, body);
  const listed = async () => {
    const answer = await own('ratings/list', { id: genieId('sunny-dental') }, bearer('standard_user'));
    return (await answer.json()).data;
  };
  return { ...world, url, room, rate, listed };
}
