const FULL_SCALE = 32_768;
const SILENCE_DBOV = -127;

/** How loud a frame is, as browsers write it into RTP headers (RFC 6464): RMS in dBov, -127 to 0. */
export function frameLevel(samples: Int16Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  if (sum === 0) return SILENCE_DBOV;
  const rms = Math.sqrt(sum / samples.length);
  return Math.max(SILENCE_DBOV, Math.round(20 * Math.log10(rms / FULL_SCALE)));
}
