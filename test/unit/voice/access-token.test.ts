import { SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { refreshAccessToken, TokenRefused, verifyAccessToken } from '../../../demo/voice/access-token.ts';

const NOW_MS = 1_800_000_000_000;
const NOW_S = NOW_MS / 1000;
const KEY = { apiKey: 'key', apiSecret: 'a secret of at least thirty-two bytes', now: () => NOW_MS };
const CLAIMS = { iss: 'key', sub: 'visitor', exp: NOW_S + 60, video: { room: 'r', roomJoin: true } };

const sign = (claims: Record<string, unknown>, secret = KEY.apiSecret) =>
  new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(secret));

test('grants that are not named are given, as LiveKit does', async () => {
  expect(await verifyAccessToken(await sign(CLAIMS), KEY)).toMatchObject({
    identity: 'visitor',
    room: 'r',
    canPublish: true,
    canPublishSources: undefined,
    canPublishData: true,
    canSubscribe: true,
    canUpdateOwnMetadata: false,
    agentMetadata: '',
  });
});

test('what a token restricts is restricted', async () => {
  const video = {
    ...CLAIMS.video,
    canPublish: false,
    canPublishData: false,
    canPublishSources: ['microphone'],
  };
  const roomConfig = { agents: [{ agentName: 'genie', metadata: '{"genie_id":"1"}' }] };

  expect(await verifyAccessToken(await sign({ ...CLAIMS, video, roomConfig }), KEY)).toMatchObject({
    canPublish: false,
    canPublishData: false,
    canPublishSources: ['microphone'],
    agentMetadata: '{"genie_id":"1"}',
  });
});

test.each([
  ['is expired', { ...CLAIMS, exp: NOW_S - 60 }, /expired/],
  ['never expires', { ...CLAIMS, exp: undefined }, /exp/],
  ['is not valid yet', { ...CLAIMS, nbf: NOW_S + 60 }, /nbf/],
  ['comes from another issuer', { ...CLAIMS, iss: 'other' }, /iss/],
  ['does not let join', { ...CLAIMS, video: { room: 'r' } }, /no room/],
  ['names no room', { ...CLAIMS, video: { roomJoin: true } }, /no room/],
  ['names nobody', { ...CLAIMS, sub: undefined }, /no room/],
])('a token that %s is refused', async (_what, claims, message) => {
  await expect(verifyAccessToken(await sign(claims), KEY)).rejects.toThrow(message);
});

test('a token that was signed with another secret, or with none, is refused without being repeated', async () => {
  const token = await sign(CLAIMS, 'another secret of at least thirty-two bytes');
  const [, body] = token.split('.');
  const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`;

  for (const bad of [token, unsigned, 'nonsense', '']) {
    const refused = await verifyAccessToken(bad, KEY).catch((cause: unknown) => cause);
    expect(refused).toBeInstanceOf(TokenRefused);
    if (bad) expect(String(refused)).not.toContain(bad);
  }
});

test('a refreshed token grants the same for longer', async () => {
  const grants = await verifyAccessToken(await sign(CLAIMS), KEY);

  const later = { ...KEY, now: () => NOW_MS + 5 * 60_000 };
  const token = await refreshAccessToken(grants, { ...KEY, now: () => NOW_MS + 60_000 }, 10 * 60_000);

  expect(await verifyAccessToken(token, later)).toMatchObject({
    identity: 'visitor',
    room: 'r',
    canPublish: true,
  });
});
