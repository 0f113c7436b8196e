import { within } from '../within.ts';
import type { ClientTool, ToolArguments } from './client-tool.ts';
import { isTooLarge } from './read-arguments.ts';
import { ToolFailure } from './tool-failure.ts';
import { plainJson } from '../../plain-json.ts';

/**
 * Runs the page's own code. Whatever it does, nothing of it reaches the page as an uncaught error.
 * @returns the result as JSON.
 * @throws ToolFailure
 */
export async function runHandler(
  { name, handler }: ClientTool,
  args: ToolArguments,
  timeoutMs: number,
  callSignal: AbortSignal,
): Promise<string> {
  const over = new AbortController();
  const stop = () => over.abort();
  callSignal.addEventListener('abort', stop, { once: true });
  const late = () => new ToolFailure('timed-out', `${name} took longer than ${Math.round(timeoutMs)} ms`);
  try {
    const result = (async () => handler(args, { signal: over.signal }))();
    return toJson(await within(timeoutMs, result, late));
  } catch (cause) {
    throw cause instanceof ToolFailure ? cause : new ToolFailure('tool-failed', messageOf(cause));
  } finally {
    callSignal.removeEventListener('abort', stop);
    stop(); // a handler that is late may stop, too
  }
}

function toJson(result: unknown): string {
  let json: string | undefined;
  try {
    json = plainJson(result ?? null);
  } catch {
    // a cycle, a BigInt, a `toJSON` that throws
  }
  if (json === undefined) throw new ToolFailure('bad-result', 'the result cannot be written as JSON');
  if (isTooLarge(json)) throw new ToolFailure('bad-result', 'the result is larger than 15 KB');
  return json;
}

function messageOf(cause: unknown): string {
  return cause instanceof Error && typeof cause.message === 'string' ? cause.message : 'it threw';
}
