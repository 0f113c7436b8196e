import type { ToolArguments } from './client-tool.ts';
import { findProblem } from './find-problem.ts';
import { isRecord, type JsonSchema } from './json-schema.ts';
import { ToolFailure } from './tool-failure.ts';

/** What LiveKit lets through in one RPC, in UTF-8. */
const MAX_BYTES = 15 * 1024;

export function isTooLarge(json: string): boolean {
  return new TextEncoder().encode(json).length > MAX_BYTES;
}

/**
 * The arguments of a call, checked; no text at all stands for none.
 * @throws ToolFailure `bad-arguments`
 */
export function readArguments(payload: string, schema: JsonSchema): ToolArguments {
  if (isTooLarge(payload)) throw new ToolFailure('bad-arguments', 'they are larger than 15 KB');
  const args = parse(payload.trim() || '{}');
  if (!isRecord(args)) throw new ToolFailure('bad-arguments', 'they must be one JSON object');
  const problem = findProblem(args, schema);
  if (problem) throw new ToolFailure('bad-arguments', problem);
  return args;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
