import type { CallTool } from './call-tool.ts';
import type { ClientTools, ToolCall } from './client-tools/client-tools.ts';
import { ToolFailure } from './client-tools/tool-failure.ts';
import type { Room, RoomListener } from './room.ts';
import { plainJson } from '../plain-json.ts';

/** Answers what tools there are. No standard has a name for that; ours is for agents that want to know. */
const LIST_TOOLS = 'genie.tools';

/** The RPC methods that an agent may call: each tool under its own name, as LiveKit's agents do. */
export function methodsOf(names: readonly string[]): readonly string[] {
  return [LIST_TOOLS, ...names];
}

/** Answers the agent's calls, and nobody else's. */
export function answerCalls(
  tools: ClientTools,
  isAgent: (identity: string) => boolean,
  signal: AbortSignal,
): RoomListener['onRpc'] {
  return async (name, payload, callerIdentity, waitsMs) => {
    if (!isAgent(callerIdentity)) throw new ToolFailure('not-the-agent', 'only the agent may call');
    return run(tools, { name, payload, waitsMs }, signal);
  };
}

/** Agents that call by a message of their own do not say how long they wait; ElevenLabs' wait 20 s unless told otherwise. */
const USUAL_WAIT_MS = 20_000;

/** The same for agents that call by messages, where a failure is a result too. */
export function toolCaller(tools: ClientTools, signal: AbortSignal): CallTool {
  return async (name, args) => {
    try {
      const call = { name, payload: plainJson(args), waitsMs: USUAL_WAIT_MS };
      return { result: await run(tools, call, signal), isError: false };
    } catch (cause) {
      return { result: cause instanceof ToolFailure ? cause.message : 'it failed', isError: true };
    }
  };
}

async function run(tools: ClientTools, call: ToolCall, signal: AbortSignal): Promise<string> {
  return call.name === LIST_TOOLS ? tools.describe() : tools.run(call, signal);
}

/** Tells the room of tools that come and go, until `signal` aborts. */
export function followTools({ names }: ClientTools, room: Room, signal: AbortSignal): void {
  const stop = names.subscribe((now) => room.answerRpc(methodsOf(now)));
  signal.addEventListener('abort', stop, { once: true });
}
