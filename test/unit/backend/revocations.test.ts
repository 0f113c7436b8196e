import { decodeJwt } from 'jose';
import { expect, test, vi } from 'vitest';
import type { Revocation } from '../../../demo/backend/access/revocations.ts';
import { createBackend } from '../../../demo/backend/backend.ts';
import { MEMBER } from '../../../demo/backend/seeds/people.ts';
import { until } from '../../support/until.ts';
import { NO_LIMITS, setUp, VOICE } from './set-up.ts';

const HOUR_MS = 60 * 60_000;

/** A backend with one session by a grant, one by a member and one with a public Genie; and what it says of them. */
async function setUpSessions() {
  const world = await setUp({ limits: NO_LIMITS });
  const { call, open, grant, post, bearer, backend } = world;
  const told: Revocation[] = [];
  backend.onAccessRevoked((revocation) => told.push(revocation));
  const start = async (answer: Response, url_name: string) => {
    const { data } = await answer.json();
    const token = await post('/voice/token', { url_name, session_ticket: data.session_ticket });
    const { sub, video } = decodeJwt<{ video: { room: string } }>((await token.json()).participant_token);
    return { room: video.room, identity: sub };
  };
  const slug = 'vip-concierge';
  const rooms = {
    grant: await start(await open(grant('unlimited')), slug),
    member: await start(await call('url', { url_name: slug }, bearer('consumer')), slug),
    public: await start(await call('url', { url_name: 'rihla' }), 'rihla'),
  };
  const revokedRooms = async () => {
    await backend.mailbox.list(); // waits for what goes on behind the answers
    return told.splice(0).flatMap((revocation) => revocation.rooms);
  };
  const grantId = async () => {
    const [row] = await world.db.query<{ id: number }>(
      "SELECT id FROM agent_access_grants WHERE label = 'unlimited'",
    );
    return row?.id;
  };
  return { ...world, told, rooms, revokedRooms, grantId };
}

test('as long as nothing is taken away nobody is sent away', async () => {
  const { backend, revokedRooms, clock } = await setUpSessions();
  clock.nowMs += HOUR_MS;

  expect(await backend.revocations.check()).toEqual([]);
  expect(await revokedRooms()).toEqual([]);
});

test('a deleted grant ends the rooms that it opened, and no others', async () => {
  const { own, rooms, told, grantId, genieId, backend } = await setUpSessions();

  await own('genie-access/delete', { id: await grantId() });
  await backend.mailbox.list();

  expect(told).toEqual([
    { genieId: genieId('vip-concierge'), grantId: await grantId(), userId: undefined, rooms: [rooms.grant] },
  ]);
});

test('a grant whose end is moved to the past ends its rooms', async () => {
  const { own, rooms, grantId, revokedRooms, clock } = await setUpSessions();

  await own('genie-access/update', { id: await grantId(), expires_at: new Date(clock.nowMs).toISOString() });

  expect(await revokedRooms()).toEqual([rooms.grant]);
});

test('a removed user is sent away', async () => {
  const { own, rooms, revokedRooms, genieId } = await setUpSessions();

  await own('genie-access/delete-user', { id: genieId('vip-concierge'), user_id: MEMBER.id });

  expect(await revokedRooms()).toEqual([rooms.member]);
});

test('who may stay until later stays until then', async () => {
  const { own, backend, rooms, revokedRooms, genieId, clock } = await setUpSessions();
  const expires_at = new Date(clock.nowMs + HOUR_MS).toISOString();

  await own('genie-access/update-user', { id: genieId('vip-concierge'), user_id: MEMBER.id, expires_at });
  expect(await revokedRooms()).toEqual([]);

  clock.nowMs += HOUR_MS;
  await backend.revocations.check();
  expect(await revokedRooms()).toEqual([rooms.member]);
});

test.each([
  ['is made private', { is_public: false }],
  ['is switched off', { is_active: false }],
])('when a public Genie %s its rooms end', async (_, change) => {
  const { own, rooms, revokedRooms, genieId } = await setUpSessions();

  await own('genies/update', { id: genieId('rihla'), ...change });

  expect(await revokedRooms()).toEqual([rooms.public]);
});

test('when a private Genie is switched off or deleted all its rooms end', async () => {
  const { db, backend, rooms, revokedRooms } = await setUpSessions();
  await db.query("DELETE FROM agents WHERE url_name = 'vip-concierge'");

  await backend.revocations.check();

  expect((await revokedRooms()).toSorted()).toEqual([rooms.grant, rooms.member].toSorted());
});

test('a room is named again as long as somebody may hold a token for it, then no more', async () => {
  const { own, rooms, grantId, revokedRooms, backend, clock } = await setUpSessions();
  await own('genie-access/delete', { id: await grantId() });
  await revokedRooms();

  clock.nowMs += 14 * 60_000;
  await backend.revocations.check();
  expect(await revokedRooms()).toEqual([rooms.grant]);
  clock.nowMs += 60_000;
  await backend.revocations.check();
  expect(await revokedRooms()).toEqual([]);
});

test('what another process takes away is found within five seconds, without being asked', async () => {
  const { db, told, rooms } = await setUpSessions();
  await db.query("UPDATE agent_access_grants SET revoked_at = now() WHERE label = 'unlimited'");

  await vi.waitFor(() => expect(told.flatMap((revocation) => revocation.rooms)).toContainEqual(rooms.grant), {
    timeout: 5_000,
  });
});

test('who has stopped listening is told nothing', async () => {
  const { backend, own, grantId } = await setUpSessions();
  const listener = vi.fn<() => void>();
  backend.onAccessRevoked(listener)();

  await own('genie-access/delete', { id: await grantId() });
  await backend.mailbox.list();

  expect(listener).not.toHaveBeenCalled();
});

test('rooms of a process that is gone are looked after by the next one', async () => {
  const { backend, db, clock, rooms, genieId } = await setUpSessions();
  await backend.close();
  const now = () => clock.nowMs;
  const next = await createBackend({
    publicOrigin: 'https://genie.test',
    voice: VOICE,
    catalogueSize: 12,
    db,
    now,
  });
  const told: Revocation[] = [];
  next.onAccessRevoked((revocation) => told.push(revocation));

  await db.query(
    "UPDATE agents SET is_public = false, is_marketplace_genie = false WHERE url_name = 'rihla'",
  );

  const ended = await until('its end', () => told.find((entry) => entry.genieId === genieId('rihla')));
  expect(ended.rooms).toEqual([rooms.public]);
  await next.close();
});

test('a call that goes on beyond its limit is ended, also one that was joined anew after its end', async () => {
  const { backend, rooms, revokedRooms, clock } = await setUpSessions();
  backend.roomLife.joined(rooms.public.room);
  backend.roomLife.ended(rooms.public.room);
  backend.roomLife.joined(rooms.public.room);
  backend.roomLife.joined(rooms.member.room);
  await revokedRooms();
  clock.nowMs += 10 * 60_000;
  backend.roomLife.ended(rooms.member.room);
  await revokedRooms();

  clock.nowMs += 5 * 60_000; // the limit
  await backend.revocations.check();
  expect(await revokedRooms()).toEqual([]); // the page and the agent end it
  clock.nowMs += 61_000;
  await backend.revocations.check();

  expect(await revokedRooms()).toEqual([rooms.public]);
});
