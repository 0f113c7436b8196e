import {
  DataStream_ByteHeader,
  DataStream_Chunk,
  DataStream_CompressionType,
  DataStream_Header,
  DataStream_TextHeader,
  DataStream_Trailer,
} from '@livekit/protocol';
import { expect, test, vi } from 'vitest';
import { createIncomingStreams } from '../../../demo/voice/incoming-streams.ts';

function setUp() {
  const onText = vi.fn<(topic: string, text: string) => void>();
  const streams = createIncomingStreams({ maxStreams: 3, maxStreamBytes: 100 }, onText);
  const begin = (streamId: string, more: Partial<DataStream_Header> = {}) =>
    streams.header(
      new DataStream_Header({
        streamId,
        topic: 'lk.chat',
        contentHeader: { case: 'textHeader', value: new DataStream_TextHeader() },
        ...more,
      }),
    );
  const add = (streamId: string, index: number, content: string | Uint8Array) =>
    streams.chunk(
      new DataStream_Chunk({ streamId, chunkIndex: BigInt(index), content: Buffer.from(content) }),
    );
  const end = (streamId: string) => streams.trailer(new DataStream_Trailer({ streamId }));
  return { streams, onText, begin, add, end };
}

test('a stream is put together, also where a chunk cuts a character', () => {
  const { onText, begin, add, end } = setUp();
  const bytes = Buffer.from('مرحبا');

  begin('a');
  add('a', 0, bytes.subarray(0, 3));
  add('a', 1, bytes.subarray(3));
  end('a');

  expect(onText).toHaveBeenCalledExactlyOnceWith('lk.chat', 'مرحبا');
});

test('streams that come at a time are kept apart', () => {
  const { onText, begin, add, end } = setUp();

  begin('a');
  begin('b');
  add('a', 0, 'one');
  add('b', 0, 'two');
  end('b');
  end('a');

  expect(onText.mock.calls).toEqual([
    ['lk.chat', 'two'],
    ['lk.chat', 'one'],
  ]);
});

test('content inside the header is read at once', () => {
  const { onText, begin } = setUp();

  begin('a', { inlineContent: new Uint8Array(Buffer.from('short')) });

  expect(onText).toHaveBeenCalledExactlyOnceWith('lk.chat', 'short');
});

test('a stream that grows too large is dropped', () => {
  const { streams, onText, begin, add, end } = setUp();

  begin('a');
  for (let index = 0; index < 20; index++) add('a', index, 'x'.repeat(10));
  expect(streams.openCount).toBe(0);
  end('a');

  expect(onText).not.toHaveBeenCalled();
});

test('empty chunks do not fill the memory either', () => {
  const { streams, begin, add } = setUp();

  begin('a');
  for (let index = 0; index < 101; index++) add('a', index, '');

  expect(streams.openCount).toBe(0);
});

test('a stream with a gap is dropped', () => {
  const { onText, begin, add, end } = setUp();

  begin('a');
  add('a', 0, 'one');
  add('a', 2, 'three');
  end('a');

  expect(onText).not.toHaveBeenCalled();
});

test('of too many streams the oldest makes room', () => {
  const { streams, onText, begin, add, end } = setUp();

  for (const id of ['a', 'b', 'c', 'd']) begin(id);
  expect(streams.openCount).toBe(3);
  for (const id of ['a', 'd']) {
    add(id, 0, id);
    end(id);
  }

  expect(onText).toHaveBeenCalledExactlyOnceWith('lk.chat', 'd');
});

test('byte streams, compressed ones and unknown ones are not read', () => {
  const { streams, onText, begin, add, end } = setUp();

  begin('bytes', { contentHeader: { case: 'byteHeader', value: new DataStream_ByteHeader() } });
  begin('packed', { compression: DataStream_CompressionType.DEFLATE_RAW });
  for (const id of ['bytes', 'packed', 'unknown']) {
    add(id, 0, 'x');
    end(id);
  }

  expect(onText).not.toHaveBeenCalled();
  expect(streams.openCount).toBe(0);
});
