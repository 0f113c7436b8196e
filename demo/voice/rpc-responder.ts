import { type DataPacket, RpcAck, RpcError, type RpcRequest, RpcResponse } from '@livekit/protocol';
import { isRpcPayloadTooLarge, RPC_CODES, RpcFailure } from './rpc-failure.ts';

/** Calls of one visitor that are being worked on at a time. */
const MAX_CALLS = 16;

export type RpcHandler = (payload: string) => string | Promise<string>;

export interface RpcResponder {
  register(method: string, handler: RpcHandler): void;
  /** Answers a call of the visitor's page; never rejects. */
  answer(request: RpcRequest): Promise<void>;
}

export function createRpcResponder(send: (value: DataPacket['value']) => void): RpcResponder {
  const handlers = new Map<string, RpcHandler>();
  let calls = 0;

  const run = async ({ method, payload, version }: RpcRequest): Promise<string> => {
    if (version !== 1) throw new RpcFailure(RPC_CODES.unsupportedVersion, 'Unsupported RPC version');
    const handler = handlers.get(method);
    if (!handler) throw new RpcFailure(RPC_CODES.unsupportedMethod, 'Method not supported at destination');
    if (calls > MAX_CALLS) throw new RpcFailure(RPC_CODES.applicationError, 'Too many calls at a time');
    const answer = await handler(payload);
    if (isRpcPayloadTooLarge(answer))
      throw new RpcFailure(RPC_CODES.responsePayloadTooLarge, 'Response payload too large');
    return answer;
  };

  return {
    register: (method, handler) => void handlers.set(method, handler),
    async answer(request) {
      const requestId = request.id;
      const respond = (value: RpcResponse['value']) =>
        send({ case: 'rpcResponse', value: new RpcResponse({ requestId, value }) });
      send({ case: 'rpcAck', value: new RpcAck({ requestId }) });
      calls += 1;
      try {
        respond({ case: 'payload', value: await run(request) });
      } catch (cause) {
        respond({ case: 'error', value: describe(cause) });
      } finally {
        calls -= 1;
      }
    },
  };
}

/** What the caller is told; the message of an unexpected error is the server's own business. */
function describe(cause: unknown): RpcError {
  if (cause instanceof RpcFailure) return new RpcError({ code: cause.code, message: cause.message });
  return new RpcError({ code: RPC_CODES.applicationError, message: 'Application error in method handler' });
}
