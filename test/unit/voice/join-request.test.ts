import { gzipSync } from 'node:zlib';
import {
  JoinRequest,
  SessionDescription,
  WrappedJoinRequest,
  WrappedJoinRequest_Compression,
} from '@livekit/protocol';
import { expect, test } from 'vitest';
import { readJoinRequest } from '../../../demo/voice/join-request.ts';

const { NONE, GZIP } = WrappedJoinRequest_Compression;
const REQUEST = new JoinRequest({ reconnect: true, participantSid: 'PA_1' });

function wrap(compression: WrappedJoinRequest_Compression, joinRequest: Uint8Array): string {
  return Buffer.from(new WrappedJoinRequest({ compression, joinRequest }).toBinary()).toString('base64url');
}

test.each([
  ['plain', wrap(NONE, REQUEST.toBinary())],
  ['gzipped', wrap(GZIP, gzipSync(REQUEST.toBinary()))],
])('a %s join request is read', (_how, parameter) => {
  expect(readJoinRequest(parameter, 1_000)).toMatchObject({ reconnect: true, participantSid: 'PA_1' });
});

test('one that unpacks to more than the limit is refused before it fills the memory', () => {
  const sdp = 'a'.repeat(50_000_000);
  const bomb = new JoinRequest({ publisherOffer: new SessionDescription({ sdp }) }).toBinary();

  expect(() => readJoinRequest(wrap(GZIP, gzipSync(bomb)), 100_000)).toThrow(/larger/);
});

test('a plain one over the limit is refused too', () => {
  const large = new JoinRequest({ participantSid: 'x'.repeat(2_000) }).toBinary();

  expect(() => readJoinRequest(wrap(NONE, large), 1_000)).toThrow('too large');
});

test.each([
  ['', 'empty'],
  ['%%%', 'empty'],
  ['AAAA', 'illegal tag'],
  [wrap(GZIP, Buffer.from('no gzip')), 'incorrect header check'],
])('%j is no join request', (parameter, message) => {
  expect(() => readJoinRequest(parameter, 1_000)).toThrow(message);
});
