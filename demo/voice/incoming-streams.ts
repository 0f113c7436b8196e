import {
  DataStream_CompressionType,
  type DataStream_Chunk,
  type DataStream_Header,
  type DataStream_Trailer,
} from '@livekit/protocol';

export interface IncomingStreamLimits {
  maxStreams: number;
  maxStreamBytes: number;
}

export interface IncomingStreams {
  header(header: DataStream_Header): void;
  chunk(chunk: DataStream_Chunk): void;
  trailer(trailer: DataStream_Trailer): void;
  readonly openCount: number;
}

interface OpenStream {
  topic: string;
  chunks: Uint8Array[];
  bytes: number;
}

/**
 * Puts the visitor's text streams together, in bounded memory: of too many streams the oldest goes,
 * one that grows too large or has a gap is dropped, byte streams and compressed ones are not read.
 */
export function createIncomingStreams(
  { maxStreams, maxStreamBytes }: IncomingStreamLimits,
  onText: (topic: string, text: string) => void,
): IncomingStreams {
  const open = new Map<string, OpenStream>();

  return {
    header({ streamId, topic, contentHeader, compression, inlineContent }) {
      if (contentHeader.case !== 'textHeader') return;
      if (compression !== DataStream_CompressionType.NONE) return;
      if (inlineContent?.length) {
        if (inlineContent.length <= maxStreamBytes) onText(topic, decode([inlineContent]));
        return;
      }
      const [oldest] = open.keys();
      if (open.size >= maxStreams && oldest !== undefined) open.delete(oldest);
      open.set(streamId, { topic, chunks: [], bytes: 0 });
    },
    chunk({ streamId, chunkIndex, content }) {
      const stream = open.get(streamId);
      if (!stream) return;
      stream.bytes += Math.max(1, content.length); // empty chunks cost something too
      const isNext = chunkIndex === BigInt(stream.chunks.length);
      if (stream.bytes > maxStreamBytes || !isNext) open.delete(streamId);
      else stream.chunks.push(content);
    },
    trailer({ streamId }) {
      const stream = open.get(streamId);
      open.delete(streamId);
      if (stream) onText(stream.topic, decode(stream.chunks));
    },
    get openCount() {
      return open.size;
    },
  };
}

function decode(chunks: Uint8Array[]): string {
  return Buffer.concat(chunks).toString('utf8');
}
