/** The server over real sockets, without WebRTC: what strangers and broken clients can do to it. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import {
  DisconnectReason,
  JoinRequest,
  SessionDescription,
  SignalRequest,
  SignalResponse,
  WrappedJoinRequest,
  WrappedJoinRequest_Compression,
} from '@livekit/protocol';
import { SignJWT } from 'jose';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { createVoiceServer, type VoiceServer } from '../../../demo/voice/voice-server.ts';
import { until } from '../../support/until.ts';

const KEY = { apiKey: 'key', apiSecret: 'a secret of at least thirty-two bytes' };
let http: Server;
let voice: VoiceServer;
let log: string[];

beforeEach(async () => {
  log = [];
  const write = (fields: Record<string, unknown>, message: string) =>
    void log.push(`${message} ${JSON.stringify(fields)}`);
  voice = createVoiceServer({
    ...KEY,
    runAgent() {},
    logger: { info: write, warn: write },
    limits: {
      maxSessions: 2,
      maxFrameBytes: 20_000,
      maxJoinRequestBytes: 20_000,
      idleSocketMs: 1_000,
      graceMs: 50,
    },
  });
  http = createServer((req, res) => voice.handleRequest(req, res) || res.writeHead(404).end());
  http.on('upgrade', (req, socket, head) => voice.handleUpgrade(req, socket, head) || socket.destroy());
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  voice.close();
  http.closeAllConnections();
  http.close();
});

const address = () => `127.0.0.1:${(http.address() as AddressInfo).port}`;
const mint = (room = 'r', identity = 'v') =>
  new SignJWT({ video: { roomJoin: true, room } })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(KEY.apiKey)
    .setSubject(identity)
    .setExpirationTime('1m')
    .sign(new TextEncoder().encode(KEY.apiSecret));

/** Status, text and the origin that may read it. */
async function validate(token: string): Promise<unknown[]> {
  const response = await fetch(`http://${address()}/rtc/v1/validate?access_token=${token}`);
  return [response.status, await response.text(), response.headers.get('access-control-allow-origin')];
}

/** As a client does that is not sure of the network. */
const lookAt = (headers: Record<string, string>) =>
  fetch(`http://${address()}/`, { method: 'HEAD', headers });

function wrap(request: JoinRequest | Uint8Array): string {
  const joinRequest = gzipSync(request instanceof JoinRequest ? request.toBinary() : request);
  const compression = WrappedJoinRequest_Compression.GZIP;
  return Buffer.from(new WrappedJoinRequest({ compression, joinRequest }).toBinary()).toString('base64url');
}

/** Joins by hand; `got` is what the server says, one case a frame. */
async function join({ token, request = wrap(new JoinRequest()) }: { token?: string; request?: string } = {}) {
  const query = `access_token=${token ?? (await mint())}&join_request=${request}`;
  const socket = new WebSocket(`ws://${address()}/rtc/v1?${query}`);
  const got: SignalResponse['message'][] = [];
  let status: number | undefined;
  let closeCode: number | undefined;
  socket.on('message', (data) => got.push(SignalResponse.fromBinary(data as Buffer).message));
  socket.on('unexpected-response', (_req, res) => (status = res.statusCode));
  socket.on('close', (code) => (closeCode = code));
  socket.on('error', () => {});
  await until('an answer', () => got.length > 0 || status !== undefined || closeCode !== undefined);
  const leave = () => got.flatMap((message) => (message.case === 'leave' ? [message.value] : []))[0];
  return {
    socket,
    got,
    leave,
    status,
    closed: () => until('closed', () => closeCode),
  };
}

test('it does not start in production', () => {
  vi.stubEnv('NODE_ENV', 'production');

  expect(() => createVoiceServer({ ...KEY, runAgent() {} })).toThrow('LIVEKIT_URL');
  vi.unstubAllEnvs();
});

test('the first frame is the join response; a ping is answered', async () => {
  const { socket, got } = await join();

  socket.send(new SignalRequest({ message: { case: 'ping', value: 1n } }).toBinary());

  await until('the pong', () => got.some((message) => message.case === 'pong'));
  expect(got[0]).toMatchObject({
    case: 'join',
    value: { participant: { identity: 'v' }, pingInterval: 5, pingTimeout: 15, subscriberPrimary: false },
  });
  expect(got.some((message) => message.case === 'refreshToken')).toBe(true);
});

test('bytes that are no request end the session, with a reason; the server goes on', async () => {
  const { socket, leave, closed } = await join();

  socket.send(new Uint8Array([0xff, 0xff, 0xff]));

  await closed();
  expect(leave()?.reason).toBe(DisconnectReason.STATE_MISMATCH);
  expect(voice.sessions()).toEqual([]);
  expect((await join()).got[0]?.case).toBe('join');
});

test('a frame over the limit ends the session', async () => {
  const { socket, closed } = await join();

  socket.send(new Uint8Array(20_001));

  expect(await closed()).toBe(1009);
  await until('freed', () => voice.sessions().length === 0);
  expect(log.join('\n')).toContain('session broken');
});

test('an offer that is no SDP ends the session', async () => {
  const { leave, closed } = await join({
    request: wrap(
      new JoinRequest({
        publisherOffer: new SessionDescription({ type: 'offer', sdp: 'm=nonsense', id: 1 }),
      }),
    ),
  });

  await closed();
  expect(leave()?.reason).toBe(DisconnectReason.STATE_MISMATCH);
});

test.each(['', 'Connection: Upgrade\r\nUpgrade: websocket\r\n'])(
  'an address that is none, //, is nobody’s, and the server goes on (%j)',
  async (headers) => {
    const socket = connect((http.address() as AddressInfo).port, '127.0.0.1');
    socket.write(`GET // HTTP/1.1\r\nHost: localhost\r\n${headers}\r\n`);
    await Promise.race([once(socket, 'data'), once(socket, 'close')]);
    socket.destroy();

    expect((await join()).got[0]?.case).toBe('join');
  },
);

test.each([
  ['cannot be read', 'AAAA'],
  ['unpacks to more than the limit', wrap(new Uint8Array(1_000_000))],
])('a join request that %s is answered 400', async (_what, request) => {
  expect((await join({ request })).status).toBe(400);
  expect(voice.sessions()).toEqual([]);
});

test('a socket without pings is cut, and its session freed after the grace', async () => {
  const { closed } = await join();

  expect(await closed()).toBe(1006);
  await until('freed', () => voice.sessions().length === 0);
});

test('whether the server is there, a page of any origin may look; what else lies there is not ours', async () => {
  const seen = await lookAt({ origin: 'https://shop.example' });
  expect([seen.status, seen.headers.get('access-control-allow-origin')]).toEqual([200, '*']);
  expect((await lookAt({})).headers.get('access-control-allow-origin')).toBeNull();
});

test('too many sessions are refused, a room of somebody else too; validate says why, to every origin', async () => {
  await join({ token: await mint('a') });
  await join({ token: await mint('b') });

  expect((await join({ token: await mint('c') })).status).toBe(503);
  expect(await validate(await mint('c'))).toEqual([503, 'too many sessions, try again later', '*']);
  expect((await join({ token: await mint('a', 'other') })).status).toBe(403);
  expect(await validate(await mint('a', 'other'))).toEqual([403, 'the room is full', '*']);
  expect(await validate('nonsense')).toEqual([401, 'invalid token: it cannot be read', '*']);
  expect(await validate(await mint('a'))).toEqual([200, 'success', '*']);
});

test('a session that nobody knows cannot be resumed: the client is sent to join anew', async () => {
  const { leave } = await join({
    request: wrap(new JoinRequest({ reconnect: true, participantSid: 'PA_x' })),
  });

  expect(leave()).toMatchObject({ reason: DisconnectReason.STATE_MISMATCH, canReconnect: true });
  expect(voice.sessions()).toEqual([]);
});

test('the same visitor again ends the session before', async () => {
  const first = await join();
  await join();

  await first.closed();
  expect(first.leave()?.reason).toBe(DisconnectReason.DUPLICATE_IDENTITY);
  expect(voice.sessions()).toMatchObject([{ joins: 2 }]);
});

test('what is not ours is left alone', async () => {
  const response = await fetch(`http://${address()}/v1/agents`);

  expect(response.status).toBe(404);
});

test('no token is ever logged', async () => {
  const token = await mint();
  const { socket, closed } = await join({ token });
  socket.send(new Uint8Array([0xff]));
  await closed();
  await join({ token: `${token}x` });

  expect(log.length).toBeGreaterThan(0);
  expect(log.join('\n')).not.toContain(token.slice(0, 20));
});
