import { createHash } from 'node:crypto';
import { decodeJwt, SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { setUp, VOICE } from './set-up.ts';

const KEY = new TextEncoder().encode(VOICE.apiSecret);
const MINUTE_MS = 60_000;

interface Signing {
  issuer?: string;
  key?: Uint8Array;
  /** What the token says of the body, where that is not the body's hash. */
  sha256?: string;
  expiresInS?: number;
}

/** A Genie with one line and a visitor in it, of whom LiveKit tells. */
async function setUpLine() {
  const { own, genieId, call, post, request, backend, clock } = await setUp();
  const id = genieId('rihla');
  await own('genies/update', { id, settings: { max_concurrent_calls: 1, max_duration_s: 900 } });

  const ask = async () => {
    const { data } = await (await call('url', { url_name: 'rihla' })).json();
    const answer = await post('/voice/token', { url_name: 'rihla', session_ticket: data.session_ticket });
    const { participant_token = '' } = await answer.json();
    return { status: answer.status, token: participant_token as string };
  };
  const sign = (body: string, { issuer = VOICE.apiKey, key = KEY, sha256, expiresInS = 300 }: Signing = {}) =>
    new SignJWT({ sha256: sha256 ?? createHash('sha256').update(body).digest('base64') })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(issuer)
      .setExpirationTime(Math.floor(clock.nowMs / 1000) + expiresInS)
      .sign(key);
  const send = async (body: string, authorization: string) => {
    const headers = { authorization, 'content-type': 'application/webhook+json' };
    const answer = await request('/voice/webhook', { method: 'POST', headers, body });
    await backend.close(); // waits for what is under way; the database stays open
    return answer.status;
  };
  const { token } = await ask();
  const { sub: identity = '', video } = decodeJwt(token);
  const { room } = Object(video) as { room: string };
  const event = (name: string, who = identity, sid = 'PA_1') =>
    JSON.stringify({ event: name, room: { name: room, sid: 'RM_1' }, participant: { identity: who, sid } });
  const tell = async (body: string, signing?: Signing) => send(body, await sign(body, signing));
  return { ask, send, sign, tell, event, token, clock };
}

test('a line is held while its visitor is in the room, and free once the room is over', async () => {
  const { ask, tell, event, clock } = await setUpLine();

  expect(await tell(event('participant_joined'))).toBe(200);
  clock.nowMs += 10 * MINUTE_MS; // longer than a line is held for somebody who never came
  expect(await ask()).toMatchObject({ status: 429 });
  expect(await tell(event('room_finished'))).toBe(200);

  expect(await ask()).toMatchObject({ status: 201 });
});

test('who has left may come back for a while, then the line is free', async () => {
  const { ask, tell, event, clock } = await setUpLine();
  await tell(event('participant_joined'));
  await tell(event('participant_left'));

  clock.nowMs += 19_000;
  expect(await ask()).toMatchObject({ status: 429 });
  clock.nowMs += 2_000;
  expect(await ask()).toMatchObject({ status: 201 });
});

test('that the session before has left says nothing of a visitor who has joined anew', async () => {
  const { ask, tell, event, clock } = await setUpLine();
  await tell(event('participant_joined'));
  await tell(event('participant_joined', undefined, 'PA_2'));
  await tell(event('participant_left'));

  clock.nowMs += 10 * MINUTE_MS;
  expect(await ask()).toMatchObject({ status: 429 });
});

test('agents come and go without a line, and other events are taken and forgotten', async () => {
  const { ask, tell, event, clock } = await setUpLine();

  expect(await tell(event('participant_joined', 'agent-AJ_1'))).toBe(200);
  expect(await tell('{"event":"egress_started","id":"EV_1"}')).toBe(200);

  clock.nowMs += 3 * MINUTE_MS; // the token has run out, and nobody has joined
  expect(await ask()).toMatchObject({ status: 201 });
});

const FORGERIES: [what: string, signing: Signing][] = [
  ['another secret', { key: new TextEncoder().encode('another secret of at least thirty-two bytes') }],
  ['another key', { issuer: 'somebody' }],
  ['another body', { sha256: createHash('sha256').update('{}').digest('base64') }],
  ['no hash', { sha256: '' }],
  ['an outlived token', { expiresInS: -1 }],
];

test.each(FORGERIES)('what is signed with %s is refused, and changes nothing', async (_what, signing) => {
  const { ask, tell, event } = await setUpLine();

  expect(await tell(event('room_finished'), signing)).toBe(401);

  expect(await ask()).toMatchObject({ status: 429 });
});

test('neither no signature nor a visitor’s own token is one, although the same key made it', async () => {
  const { ask, send, event, token } = await setUpLine();

  expect(await send(event('room_finished'), '')).toBe(401);
  expect(await send(event('room_finished'), token)).toBe(401);

  expect(await ask()).toMatchObject({ status: 429 });
});
