import { expect, test } from 'vitest';
import { fetchConnectionDetails } from '../../../shared/voice/fetch-connection-details.ts';
import { isServerAddress } from '../../../shared/voice/server-address.ts';

const ROOM = { server_url: 'wss://voice.test', participant_token: 'jwt' };
const { signal } = new AbortController();

const ask = (answer: Response) =>
  fetchConnectionDetails('https://api.test/voice/token', { url_name: 'a' }, signal, async () => answer);

test('a room is where its answer says', async () => {
  await expect(ask(Response.json(ROOM))).resolves.toMatchObject(ROOM);
});

test.each(['/rtc', '', 'javascript:alert(1)', 'ftp://voice.test', 'wss://voice.test/#there'])(
  'no socket can be opened at %s',
  (address) => expect(isServerAddress(address, false)).toBe(false),
);

test.each([
  ['ws://voice.test', false],
  ['http://voice.test', false],
  ['wss://voice.test', true],
  ['https://voice.test', true],
  ['ws://localhost:5180', true],
])('a secure page reaches %s: %s', (address, isReached) => {
  expect(isServerAddress(address, true)).toBe(isReached);
  expect(isServerAddress(address, false)).toBe(true);
});

test.each(['<!doctype html>', '', 'null', '[]', '{"server_url":5,"participant_token":{}}'])(
  'what is no room is no answer: %s',
  async (body) => {
    await expect(ask(new Response(body))).rejects.toMatchObject({ code: 'api-unreachable' });
  },
);

test('an answer that does not end is read for a mebibyte', async () => {
  let readKb = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      readKb += 64;
      controller.enqueue(new Uint8Array(64 << 10).fill(0x20));
    },
  });

  await expect(ask(new Response(endless))).rejects.toMatchObject({ code: 'api-unreachable' });

  expect(readKb).toBeLessThan(1_300);
});

test.each([
  [600, 600],
  [0.5, 0.5],
  [1e9, undefined],
  [0, undefined],
  ['600', undefined],
])('of %s seconds, a call may last %s', async (told, maxDurationS) => {
  await expect(ask(Response.json({ ...ROOM, max_duration_s: told }))).resolves.toMatchObject({
    max_duration_s: maxDurationS,
  });
});
