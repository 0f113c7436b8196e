import { randomUUID } from 'node:crypto';
import {
  type DataPacket,
  DataStream_Chunk,
  DataStream_Header,
  DataStream_TextHeader,
  DataStream_Trailer,
} from '@livekit/protocol';
import type { TextStream } from './agent-port.ts';

/** At most 12 kB in UTF-8, below the 15 kB that a reliable data channel message should have; no code point is cut. */
const CHUNK = /[\s\S]{1,3000}/gu;

/** Opens a LiveKit text stream: header, chunks counted from 0, trailer. */
export function openTextStream(
  topic: string,
  attributes: Record<string, string>,
  send: (value: DataPacket['value']) => void,
): TextStream {
  const streamId = randomUUID();
  let chunkIndex = 0n;
  let isOpen = true;
  const header = new DataStream_Header({
    streamId,
    topic,
    attributes,
    mimeType: 'text/plain',
    timestamp: BigInt(Date.now()),
    contentHeader: { case: 'textHeader', value: new DataStream_TextHeader() },
  });
  send({ case: 'streamHeader', value: header });

  return {
    write(text) {
      if (!isOpen) return;
      for (const part of text.match(CHUNK) ?? []) {
        const chunk = new DataStream_Chunk({
          streamId,
          chunkIndex: chunkIndex++,
          content: Buffer.from(part),
        });
        send({ case: 'streamChunk', value: chunk });
      }
    },
    close(trailerAttributes = {}) {
      if (!isOpen) return;
      isOpen = false;
      const trailer = new DataStream_Trailer({ streamId, attributes: trailerAttributes });
      send({ case: 'streamTrailer', value: trailer });
    },
  };
}
