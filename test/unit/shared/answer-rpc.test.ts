import { expect, test } from 'vitest';
import { ToolFailure } from '../../../shared/voice/client-tools/tool-failure.ts';
import { rpcAnswers, type RpcRoom } from '../../../shared/voice/livekit/answer-rpc.ts';

type Handler = Parameters<RpcRoom['registerRpcMethod']>[1];

test('a request that comes twice runs its tool once, and is answered twice', async () => {
  const { call, ran } = agentCalls(async () => 'booked');

  expect(await Promise.all([call('1'), call('1')])).toEqual(['booked', 'booked']);
  expect(await call('1')).toBe('booked');

  expect(ran()).toBe(1);
  await call('2');
  expect(ran()).toBe(2);
});

test('the same number of somebody else is another request', async () => {
  const { call, ran } = agentCalls(async () => 'booked');

  await Promise.all([call('1', 'agent'), call('1', 'a stranger')]);

  expect(ran()).toBe(2);
});

test('a tool that fails has failed for the second request too, with its code', async () => {
  const { call, ran } = agentCalls(async () => {
    throw new ToolFailure('refused', 'the visitor said no');
  });

  await expect(call('1')).rejects.toMatchObject({ code: 2403, message: 'refused: the visitor said no' });
  await expect(call('1')).rejects.toMatchObject({ code: 2403 });

  expect(ran()).toBe(1);
});

test('a method that is gone is not answered any more', () => {
  const { methods, answerRpc } = agentCalls(async () => '');

  answerRpc(['other']);

  expect([...methods.keys()]).toEqual(['other']);
});

function agentCalls(onRpc: () => Promise<string>) {
  const methods = new Map<string, Handler>();
  let runs = 0;
  const room: RpcRoom = {
    registerRpcMethod: (name, handler) => void methods.set(name, handler),
    unregisterRpcMethod: (name) => void methods.delete(name),
  };
  const listener = {
    onRpc: async () => {
      runs++;
      return onRpc();
    },
  };
  const answerRpc = rpcAnswers(room, listener, () => undefined);
  answerRpc(['book']);
  const call = async (requestId: string, callerIdentity = 'agent') =>
    methods.get('book')?.({ requestId, callerIdentity, payload: '{}', responseTimeout: 5_000 });
  return { methods, answerRpc, call, ran: () => runs };
}
