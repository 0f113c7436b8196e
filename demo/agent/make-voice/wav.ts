export interface Wav {
  sampleRateHz: number;
  samples: Int16Array;
}

/** Reads mono PCM16, chunk by chunk. */
export function readWav(bytes: Buffer): Wav {
  let sampleRateHz = 0;
  for (let at = 12; at + 8 <= bytes.length;) {
    const name = bytes.toString('latin1', at, at + 4);
    const size = Math.min(bytes.readUInt32LE(at + 4), bytes.length - at - 8);
    if (name === 'fmt ') sampleRateHz = bytes.readUInt32LE(at + 12);
    if (name === 'data') return { sampleRateHz, samples: toSamples(bytes.subarray(at + 8, at + 8 + size)) };
    at += 8 + size + (size % 2);
  }
  throw new Error('a WAV file without data');
}

export function writeWav({ sampleRateHz, samples }: Wav): Buffer {
  const header = Buffer.alloc(44);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(36 + samples.byteLength, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20); // PCM
  header.writeUInt16LE(1, 22); // mono
  header.writeUInt32LE(sampleRateHz, 24);
  header.writeUInt32LE(sampleRateHz * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(samples.byteLength, 40);
  return Buffer.concat([header, Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength)]);
}

function toSamples(bytes: Buffer): Int16Array {
  return Int16Array.from({ length: bytes.length >> 1 }, (_, index) => bytes.readInt16LE(index * 2));
}
