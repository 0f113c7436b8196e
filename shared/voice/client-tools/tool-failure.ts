/**
 * Why a tool gave the agent no result, as numbers on the wire: like LiveKit's own, but outside the range that it
 * keeps for itself (1001 to 1999).
 */
export const TOOL_FAILURE_CODES = {
  'bad-arguments': 2400,
  /** Somebody else in the room tried. */
  'not-the-agent': 2401,
  /** By the visitor, or because they did not answer. */
  refused: 2403,
  'unknown-tool': 2404,
  'timed-out': 2408,
  'too-many-calls': 2429,
  /** The page's own code threw. */
  'tool-failed': 2500,
  'bad-result': 2502,
} as const;

export type ToolFailureReason = keyof typeof TOOL_FAILURE_CODES;

const MAX_MESSAGE_BYTES = 256;

/** What the agent's model is told: `reason: detail`, at most 256 bytes. */
export class ToolFailure extends Error {
  readonly reason: ToolFailureReason;
  readonly code: number;

  constructor(reason: ToolFailureReason, detail: string) {
    super(cutToBytes(`${reason}: ${detail}`));
    this.name = 'ToolFailure';
    this.reason = reason;
    this.code = TOOL_FAILURE_CODES[reason];
  }
}

function cutToBytes(text: string): string {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= MAX_MESSAGE_BYTES) return text;
  return new TextDecoder().decode(bytes.subarray(0, MAX_MESSAGE_BYTES)).replace(/\uFFFD+$/, ''); // half a letter
}
