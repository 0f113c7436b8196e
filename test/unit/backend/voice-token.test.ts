import { decodeJwt, jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import { setUp, VOICE } from './set-up.ts';

test('a ticket buys a token for one new room, two minutes and a microphone', async () => {
  const { call, post, clock, genieId } = await setUp();
  const { data } = await (await call('url', { url_name: 'sunny-dental' })).json();
  const body = {
    url_name: 'sunny-dental',
    session_ticket: data.session_ticket,
    participant_name: 'Ada',
    participant_attributes: { plan: 'gold' },
  };

  const answers = [await post('/voice/token', body), await post('/voice/token', body)];

  const [first, second] = await Promise.all(answers.map((answer) => answer.json()));
  expect(answers[0]?.status).toBe(201);
  expect(answers[0]?.headers.get('access-control-allow-origin')).toBe('*');
  expect(first).toEqual({
    server_url: VOICE.url,
    participant_token: expect.any(String),
    resume_code: expect.stringMatching(/^[\w-]{22}$/),
    max_duration_s: 900,
    feedback_url: expect.stringMatching(/^https:.*\/voice\/feedback\?ticket=[\w.-]+$/),
  });
  const { payload, protectedHeader } = await jwtVerify(
    first.participant_token,
    new TextEncoder().encode(VOICE.apiSecret),
    { issuer: VOICE.apiKey, currentDate: new Date(clock.nowMs) },
  );
  const nowS = clock.nowMs / 1000;
  expect(protectedHeader.alg).toBe('HS256');
  expect(payload).toEqual({
    iss: VOICE.apiKey,
    sub: expect.stringMatching(/^visitor-[\da-f]{16}$/),
    nbf: nowS,
    exp: nowS + 120,
    name: 'Ada',
    attributes: { plan: 'gold' },
    video: {
      room: expect.stringMatching(/^genie-[\da-f]{32}$/),
      roomJoin: true,
      canPublish: true,
      canPublishSources: ['microphone'],
      canPublishData: true,
      canSubscribe: true,
    },
    roomConfig: {
      maxParticipants: 1,
      emptyTimeout: 60,
      departureTimeout: 20,
      agents: [
        {
          agentName: 'genie',
          metadata: JSON.stringify({
            genie_id: genieId('sunny-dental'),
            url_name: 'sunny-dental',
            max_duration_s: 900,
            idle_after_s: 60,
          }),
        },
      ],
    },
  });
  expect(decodeJwt(second.participant_token).video).not.toEqual(payload.video);
  expect(decodeJwt(second.participant_token).sub).not.toBe(payload.sub);
});

test.each([
  [{ room_name: 'mine' }, /room_name/],
  [{ room_config: {} }, /room_config/],
  [{ participant_identity: 'agent' }, /participant_identity/],
  [{ participant_metadata: 'x' }, /participant_metadata/],
  [{ participant_attributes: { 'lk.agent.state': 'speaking' } }, /lk\./],
  [{ participant_attributes: { a: 1 } }, /participant_attributes\.a/],
  [{ url_name: undefined }, /url_name/],
])('a session with %j is refused', async (change, message) => {
  const { call, post } = await setUp();
  const { data } = await (await call('url', { url_name: 'rihla' })).json();

  const answer = await post('/voice/token', {
    url_name: 'rihla',
    session_ticket: data.session_ticket,
    ...change,
  });

  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({
    error: { code: 'VALIDATION_ERROR', message: expect.stringMatching(message) },
  });
});

test('a ticket is good for its own Genie and for half an hour', async () => {
  const { call, post, clock } = await setUp();
  const { data } = await (await call('url', { url_name: 'rihla' })).json();
  const start = async (url_name: string, session_ticket: unknown) => {
    const answer = await post('/voice/token', { url_name, session_ticket });
    return [answer.status, (await answer.json()).error?.code];
  };
  const forged = `${data.session_ticket.slice(0, -4)}AAAA`;

  expect(await start('rihla', undefined)).toEqual([401, 'INVALID_TOKEN']);
  expect(await start('rihla', forged)).toEqual([401, 'INVALID_TOKEN']);
  expect(await start('sunny-dental', data.session_ticket)).toEqual([401, 'INVALID_TOKEN']);
  expect(await start('nobody', data.session_ticket)).toEqual([401, 'INVALID_TOKEN']);
  clock.nowMs += 30 * 60_000 - 1_000;
  expect(await start('rihla', data.session_ticket)).toEqual([201, undefined]);
  clock.nowMs += 2_000;
  expect(await start('rihla', data.session_ticket)).toEqual([401, 'INVALID_TOKEN']);
});

test('a resting Genie starts no session', async () => {
  const { call, post } = await setUp();
  const { data } = await (await call('url', { url_name: 'closed-shop' })).json();

  const answer = await post('/voice/token', {
    url_name: 'closed-shop',
    session_ticket: data.session_ticket,
  });

  expect(await answer.json()).toMatchObject({ error: { code: 'FORBIDDEN', status: 403 } });
});

test('a used-up grant still starts sessions, a revoked one does not', async () => {
  const { open, grant, post, db } = await setUp();
  const { data } = await (await open(grant('single-use'))).json();
  const asked = { url_name: 'vip-concierge', session_ticket: data.session_ticket };

  expect((await post('/voice/token', asked)).status).toBe(201);
  await db.query("UPDATE agent_access_grants SET revoked_at = now() WHERE label = 'single-use'");
  const refused = await post('/voice/token', asked);

  expect(await refused.json()).toMatchObject({ error: { code: 'GENIE_PRIVATE', status: 403 } });
});

test('a ticket from when a Genie was public ends when it becomes private', async () => {
  const { call, post, db } = await setUp();
  const { data } = await (await call('url', { url_name: 'rihla' })).json();
  await db.query("UPDATE agents SET is_public = false WHERE url_name = 'rihla'");

  const refused = await post('/voice/token', { url_name: 'rihla', session_ticket: data.session_ticket });

  expect(refused.status).toBe(403);
});

test('sixty sessions a minute and address are the most', async () => {
  const { post } = await setUp();
  for (let count = 0; count < 60; count++) expect((await post('/voice/token', {})).status).toBe(400);

  expect((await post('/voice/token', {})).status).toBe(429);
});

const CONSENT = { given_at: '2026-06-01T11:59:30.000Z', version: 'k3y', language: 'en', input: 'voice' };

test('what a visitor has agreed to is kept with the room, and nothing of who they are', async () => {
  const { call, post, db } = await setUp();
  const { data } = await (await call('url', { url_name: 'sunny-dental' })).json();
  const asked = { url_name: 'sunny-dental', session_ticket: data.session_ticket };

  expect((await post('/voice/token', { ...asked, consent: CONSENT })).status).toBe(201);

  const [room] = await db.query<Record<string, unknown>>(
    'SELECT user_id, consent_given_at, consent_version, consent_language, consent_input FROM voice_rooms',
  );
  expect({ ...room, consent_given_at: new Date(String(room?.consent_given_at)).toISOString() }).toEqual({
    user_id: null,
    consent_given_at: CONSENT.given_at,
    consent_version: 'k3y',
    consent_language: 'en',
    consent_input: 'voice',
  });
});

test.each([
  { given_at: 'yesterday' },
  { given_at: '0000-01-01T00:00:00Z' },
  { version: '' },
  { version: 'x'.repeat(41) },
  { input: 'fax' },
])('a consent that cannot be (%j) is refused', async (wrong) => {
  const { call, post } = await setUp();
  const { data } = await (await call('url', { url_name: 'sunny-dental' })).json();
  const asked = { url_name: 'sunny-dental', session_ticket: data.session_ticket };

  const answer = await post('/voice/token', { ...asked, consent: { ...CONSENT, ...wrong } });

  expect(answer.status).toBe(400);
});
