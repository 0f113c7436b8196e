import { randomUUID } from 'node:crypto';
import { type DataPacket, RpcRequest, type RpcResponse } from '@livekit/protocol';
import { isRpcPayloadTooLarge, RPC_CODES, RpcFailure } from './rpc-failure.ts';

const ACKNOWLEDGE_WITHIN_MS = 7_000;
const DEFAULT_TIMEOUT_MS = 15_000;

export interface RpcCaller {
  /** Rejects with an `RpcFailure`. */
  call(method: string, payload: string, timeoutMs?: number): Promise<string>;
  acknowledged(requestId: string): void;
  answered(response: RpcResponse): void;
  /** Fails what is still waiting. */
  close(): void;
}

interface PendingCall {
  timer: NodeJS.Timeout;
  timeoutMs: number;
  resolve(answer: string): void;
  reject(failure: RpcFailure): void;
}

/** Calls methods of the visitor's page: request, acknowledgement, response (LiveKit RPC version 1). */
export function createRpcCaller(send: (value: DataPacket['value']) => void): RpcCaller {
  const pending = new Map<string, PendingCall>();

  const settle = (requestId: string): PendingCall | undefined => {
    const call = pending.get(requestId);
    clearTimeout(call?.timer);
    pending.delete(requestId);
    return call;
  };
  const fail = (requestId: string, code: number, message: string) =>
    settle(requestId)?.reject(new RpcFailure(code, message));

  return {
    call(method, payload, timeoutMs = DEFAULT_TIMEOUT_MS) {
      if (isRpcPayloadTooLarge(payload))
        return Promise.reject(new RpcFailure(RPC_CODES.requestPayloadTooLarge, 'the request is too large'));
      const id = randomUUID();
      const { promise, resolve, reject } = Promise.withResolvers<string>();
      const giveUp = () => fail(id, RPC_CODES.connectionTimeout, 'the page did not take the call');
      const timer = setTimeout(giveUp, Math.min(ACKNOWLEDGE_WITHIN_MS, timeoutMs));
      pending.set(id, { timer, timeoutMs, resolve, reject });
      const request = new RpcRequest({ id, method, payload, responseTimeoutMs: timeoutMs, version: 1 });
      send({ case: 'rpcRequest', value: request });
      return promise;
    },
    acknowledged(requestId) {
      const call = pending.get(requestId);
      if (!call) return;
      clearTimeout(call.timer);
      const giveUp = () => fail(requestId, RPC_CODES.responseTimeout, 'the page did not answer in time');
      call.timer = setTimeout(giveUp, call.timeoutMs);
    },
    answered({ requestId, value }) {
      if (value.case === 'payload') settle(requestId)?.resolve(value.value);
      else if (value.case === 'error') fail(requestId, value.value.code, value.value.message);
      else fail(requestId, RPC_CODES.applicationError, 'an answer that cannot be read');
    },
    close() {
      for (const id of pending.keys()) fail(id, RPC_CODES.recipientDisconnected, 'the visitor has left');
    },
  };
}
