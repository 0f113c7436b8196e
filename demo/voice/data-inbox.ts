import { DataPacket } from '@livekit/protocol';

export interface DataInbox {
  /** Undefined for what is no data packet, too large, or was here before. */
  read(bytes: Uint8Array): DataPacket | undefined;
  /** After a resume the client sends again what comes after this. */
  readonly lastSequence: number;
}

/** Reads the data channel of one visitor: bytes from outside, so nothing throws. */
export function createDataInbox(maxBytes: number): DataInbox {
  let lastSequence = 0;
  return {
    read(bytes) {
      const packet = bytes.length <= maxBytes ? decode(bytes) : undefined;
      if (!packet?.sequence) return packet;
      if (packet.sequence <= lastSequence) return undefined;
      lastSequence = packet.sequence;
      return packet;
    },
    get lastSequence() {
      return lastSequence;
    },
  };
}

function decode(bytes: Uint8Array): DataPacket | undefined {
  try {
    return DataPacket.fromBinary(bytes);
  } catch {
    return undefined; // a real server drops it too
  }
}
