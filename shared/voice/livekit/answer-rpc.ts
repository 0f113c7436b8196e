import { ToolFailure } from '../client-tools/tool-failure.ts';
import type { RoomListener, Room as RoomPort } from '../room.ts';
import { RpcError, type Room } from './client.ts';

/**
 * Answers what to call with the methods that there are from then on. Who calls is told of first, by `report`: it may
 * call before we have told that it is there.
 */
export function rpcAnswers(
  room: Room,
  listener: Pick<RoomListener, 'onRpc'>,
  report: () => void,
): RoomPort['answerRpc'] {
  let answered: readonly string[] = [];
  const answer = (method: string): Parameters<Room['registerRpcMethod']>[1] => {
    return async ({ callerIdentity, payload, responseTimeout }) => {
      report();
      try {
        return await listener.onRpc(method, payload, callerIdentity, responseTimeout);
      } catch (cause) {
        throw cause instanceof ToolFailure ? new RpcError(cause.code, cause.message) : cause;
      }
    };
  };
  return (methods) => {
    for (const method of answered) if (!methods.includes(method)) room.unregisterRpcMethod(method);
    for (const method of methods)
      if (!answered.includes(method)) room.registerRpcMethod(method, answer(method));
    answered = methods;
  };
}
