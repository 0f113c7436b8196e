import OpusScript from 'opusscript';

const SAMPLE_RATE_HZ = 16_000;
const FRAME_SAMPLES = 320; // 20 ms, what LiveKit's clients send too
const BITRATE = 24_000;

/** Opus packets of 20 ms; the last one is filled up with silence. */
export function encodeOpus(samples: Int16Array): Buffer[] {
  const encoder = new OpusScript(SAMPLE_RATE_HZ, 1, OpusScript.Application.VOIP);
  encoder.setBitrate(BITRATE);
  const packets: Buffer[] = [];
  for (let at = 0; at < samples.length; at += FRAME_SAMPLES) {
    const frame = new Int16Array(FRAME_SAMPLES);
    frame.set(samples.subarray(at, at + FRAME_SAMPLES));
    packets.push(Buffer.from(encoder.encode(Buffer.from(frame.buffer), FRAME_SAMPLES)));
  }
  encoder.delete();
  return packets;
}
