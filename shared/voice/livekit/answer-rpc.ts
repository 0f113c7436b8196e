import { ToolFailure } from '../client-tools/tool-failure.ts';
import type { RoomListener, Room as RoomPort } from '../room.ts';
import { RpcError, type Room } from './client.ts';

/** What of LiveKit's room it takes. */
export type RpcRoom = Pick<Room, 'registerRpcMethod' | 'unregisterRpcMethod'>;

/**
 * Answers what to call with the methods that there are from then on. Who calls is told of first, by `report`: it may
 * call before we have told that it is there. A request that a mended line brings twice is one.
 */
export function rpcAnswers(
  room: RpcRoom,
  listener: Pick<RoomListener, 'onRpc'>,
  report: () => void,
): RoomPort['answerRpc'] {
  const answers = new Map<string, Promise<string>>();
  let answered: readonly string[] = [];
  const answer = (method: string): Parameters<RpcRoom['registerRpcMethod']>[1] => {
    return async ({ requestId, callerIdentity, payload, responseTimeout }) => {
      report();
      const request = `${requestId} ${callerIdentity}`;
      const earlier = answers.get(request);
      if (earlier) return earlier;
      const own = listener.onRpc(method, payload, callerIdentity, responseTimeout).catch(asRpcError);
      answers.set(request, own);
      return own;
    };
  };
  return (methods) => {
    for (const method of answered) if (!methods.includes(method)) room.unregisterRpcMethod(method);
    for (const method of methods)
      if (!answered.includes(method)) room.registerRpcMethod(method, answer(method));
    answered = methods;
  };
}

function asRpcError(cause: unknown): never {
  throw cause instanceof ToolFailure ? new RpcError(cause.code, cause.message) : cause;
}
