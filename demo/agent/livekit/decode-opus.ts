import OpusScript from 'opusscript';
import type { OpusPacket } from '../../voice/agent-port.ts';

/** Opus' own rate, and WebRTC's. */
export const SAMPLE_RATE_HZ = 48_000;
/** 20 ms, one packet. */
export const FRAME_SAMPLES = 960;

/** A clip as PCM16 mono, a frame a packet: a LiveKit server's SDK takes samples, and encodes them itself. */
export function decodeOpus(packets: readonly OpusPacket[]): Int16Array[] {
  const decoder = new OpusScript(SAMPLE_RATE_HZ, 1, OpusScript.Application.VOIP);
  try {
    return packets.map((packet) => {
      const pcm = decoder.decode(Buffer.from(packet));
      return Int16Array.from({ length: FRAME_SAMPLES }, (_, index) => pcm.readInt16LE(index * 2));
    });
  } finally {
    decoder.delete();
  }
}

/** Decodes each clip once: all sessions play the same ones. */
export function createClipDecoder(): (packets: OpusPacket[]) => Int16Array[] {
  const decoded = new WeakMap<OpusPacket[], Int16Array[]>();
  return (packets) => {
    const frames = decoded.get(packets) ?? decodeOpus(packets);
    decoded.set(packets, frames);
    return frames;
  };
}
