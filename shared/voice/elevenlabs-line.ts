import { elevenLabs } from './elevenlabs.ts';
import { fetchElevenLabsDetails, type ElevenLabsAgent } from './fetch-elevenlabs-details.ts';
import type { Line } from './fetch-line.ts';

/** The way to an agent of ElevenLabs; a file of its own, since few pages need it. */
export async function fetchElevenLabsLine(
  agent: ElevenLabsAgent,
  variables: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Line> {
  return { details: await fetchElevenLabsDetails(agent, signal), protocol: elevenLabs(variables) };
}
