import { RpcFailure } from '../voice/rpc-failure.ts';
import { chooseTool, isRequest, type ChosenTool } from './choose-tool.ts';
import type { Dialect } from './dialect.ts';
import type { Phrases } from './phrases.ts';

/** Long enough for a visitor who is asked first. */
const TOOL_TIMEOUT_MS = 30_000;
const LIST_TIMEOUT_MS = 8_000;

/** The tool of the page that does what is asked for; undefined where there is none, or the page has no such list. */
export async function findTool(dialect: Dialect, text: string): Promise<ChosenTool | undefined> {
  if (!isRequest(text)) return undefined;
  try {
    return chooseTool(text, await dialect.listTools(LIST_TIMEOUT_MS));
  } catch (cause) {
    if (cause instanceof RpcFailure) return undefined;
    throw cause;
  }
}

/** Calls it, and says what came of it. */
export async function useTool(
  dialect: Dialect,
  { name, payload }: ChosenTool,
  phrases: Phrases,
): Promise<string> {
  try {
    return asSentence(await dialect.callTool(name, payload, TOOL_TIMEOUT_MS));
  } catch (cause) {
    if (cause instanceof RpcFailure) return phrases.toolFailed(cause.code);
    throw cause;
  }
}

/** A text is said as it is, anything else as the JSON that it is. */
function asSentence(result: string): string {
  try {
    const value: unknown = JSON.parse(result);
    return typeof value === 'string' ? value : result;
  } catch {
    return result;
  }
}
