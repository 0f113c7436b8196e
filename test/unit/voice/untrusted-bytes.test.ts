import {
  DataPacket,
  DataStream_Chunk,
  DataStream_Header,
  DataStream_TextHeader,
  RpcRequest,
  SignalRequest,
} from '@livekit/protocol';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDataInbox } from '../../../demo/voice/data-inbox.ts';
import { createRoomData } from '../../../demo/voice/room-data.ts';
import { decodeSignal } from '../../../demo/voice/signal-codec.ts';

const PACKETS: Uint8Array[] = [
  new DataPacket({
    sequence: 7,
    value: {
      case: 'streamHeader',
      value: new DataStream_Header({
        streamId: 's',
        topic: 'lk.chat',
        contentHeader: { case: 'textHeader', value: new DataStream_TextHeader() },
      }),
    },
  }).toBinary(),
  new DataPacket({
    value: {
      case: 'streamChunk',
      value: new DataStream_Chunk({ streamId: 's', content: Buffer.from('hello') }),
    },
  }).toBinary(),
  new DataPacket({
    value: { case: 'rpcRequest', value: new RpcRequest({ id: '1', method: 'm' }) },
  }).toBinary(),
  new SignalRequest({ message: { case: 'ping', value: 1n } }).toBinary(),
];

/** Noise, and real packets with a few bytes turned: those get further. */
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .tuple(fc.constantFrom(...PACKETS), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }))
    .map(([packet, changes]) => {
      const copy = Uint8Array.from(packet);
      for (const [at, byte] of changes) copy[at % copy.length] = byte;
      return copy;
    }),
);

test('whatever comes as a signalling frame, nothing is thrown', () => {
  fc.assert(
    fc.property(bytes, (frame) => void decodeSignal(frame)),
    { numRuns: 5_000 },
  );
  expect(decodeSignal(new Uint8Array([0xff, 0xff]))).toBeUndefined();
});

test('whatever comes over the data channel, nothing is thrown', () => {
  const inbox = createDataInbox(200);
  const data = createRoomData({
    limits: { maxStreams: 4, maxStreamBytes: 100 },
    agentIdentity: 'agent',
    send() {},
    onText() {},
    onMessage() {},
  });

  fc.assert(
    fc.property(bytes, (message) => {
      const packet = inbox.read(message);
      if (packet) data.receive(packet);
    }),
    { numRuns: 5_000 },
  );
  expect(inbox.read(new Uint8Array(201))).toBeUndefined();
});

test('a packet that was here before is not read again', () => {
  const inbox = createDataInbox(1_000);
  const [header = new Uint8Array()] = PACKETS;

  expect(inbox.read(header)).toBeDefined();
  expect(inbox.read(header)).toBeUndefined();
  expect(inbox.lastSequence).toBe(7);
});
