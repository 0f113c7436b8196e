import { writeFile } from 'node:fs/promises';

const RATE_HZ = 16_000;
const SECONDS = 10;

/**
 * A WAV file (16 kHz mono PCM16) of silence. The spoken one of the end-to-end tests begins one second after the
 * microphone was opened, and so would interrupt the greeting of whoever takes longer than that.
 */
export async function writeSilentWav(file: string): Promise<string> {
  const samples = Buffer.alloc(RATE_HZ * SECONDS * 2);
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + samples.length, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16); // length of the format
  header.writeUInt16LE(1, 20); // PCM
  header.writeUInt16LE(1, 22); // channels
  header.writeUInt32LE(RATE_HZ, 24);
  header.writeUInt32LE(RATE_HZ * 2, 28); // bytes a second
  header.writeUInt16LE(2, 32); // bytes a sample
  header.writeUInt16LE(16, 34); // bits a sample
  header.write('data', 36);
  header.writeUInt32LE(samples.length, 40);
  await writeFile(file, Buffer.concat([header, samples]));
  return file;
}
