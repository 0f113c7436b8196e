import { randomBytes } from 'node:crypto';
import { RPC_CODES, RpcFailure } from '../../voice/rpc-failure.ts';
import type { ClientMessage } from './read-client-message.ts';

type ToolResult = Extract<ClientMessage, { type: 'client_tool_result' }>;

export interface ToolCall {
  tool_name: string;
  tool_call_id: string;
  parameters: unknown;
}

export interface ToolCalls {
  /** Rejects with an `RpcFailure`. */
  call(name: string, payload: string, timeoutMs: number): Promise<string>;
  answered(result: ToolResult): void;
}

/** Calls of the page's tools that wait for their results. */
export function createToolCalls(send: (call: ToolCall) => void): ToolCalls {
  const waiting = new Map<string, (result: ToolResult) => void>();
  return {
    async call(name, payload, timeoutMs) {
      const tool_call_id = `tool_${randomBytes(6).toString('hex')}`;
      const { promise, resolve, reject } = Promise.withResolvers<ToolResult>();
      const late = new RpcFailure(RPC_CODES.responseTimeout, `${name} gave no result in ${timeoutMs} ms`);
      const timer = setTimeout(() => reject(late), timeoutMs);
      waiting.set(tool_call_id, resolve);
      send({ tool_name: name, tool_call_id, parameters: parse(payload) });
      try {
        const { result, is_error } = await promise;
        if (is_error) throw new RpcFailure(RPC_CODES.applicationError, result);
        return result;
      } finally {
        clearTimeout(timer);
        waiting.delete(tool_call_id);
      }
    },
    answered: (result) => waiting.get(result.tool_call_id)?.(result),
  };
}

function parse(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return {}; // what a visitor types after "use tool NAME" may be anything
  }
}
