import { type DataPacket, RpcError, RpcRequest, RpcResponse } from '@livekit/protocol';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRpcCaller } from '../../../demo/voice/rpc-caller.ts';
import { RpcFailure } from '../../../demo/voice/rpc-failure.ts';
import { createRpcResponder } from '../../../demo/voice/rpc-responder.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
  const sent: DataPacket['value'][] = [];
  const send = (value: DataPacket['value']) => void sent.push(value);
  const lastRequestId = () =>
    sent.flatMap((value) => (value.case === 'rpcRequest' ? [value.value.id] : [])).at(-1) ?? '';
  /** What the caller gets back: the payload, or the error's code. */
  const responses = () =>
    sent.flatMap((message): unknown[] => {
      if (message.case !== 'rpcResponse') return [];
      const { value } = message.value;
      return [value.case === 'error' ? value.value.code : value.value];
    });
  return { sent, send, lastRequestId, responses };
}

const payloadOf = (requestId: string, payload: string) =>
  new RpcResponse({ requestId, value: { case: 'payload', value: payload } });

test('a call is sent, acknowledged and answered', async () => {
  const { send, sent, lastRequestId } = setUp();
  const caller = createRpcCaller(send);

  const answer = caller.call('page.greet', 'hello', 5_000);
  caller.acknowledged(lastRequestId());
  caller.answered(payloadOf(lastRequestId(), 'hi'));

  expect(await answer).toBe('hi');
  expect(sent[0]?.value).toMatchObject({
    method: 'page.greet',
    payload: 'hello',
    responseTimeoutMs: 5_000,
    version: 1,
  });
});

test('an error of the page reaches the agent', async () => {
  const { send, lastRequestId } = setUp();
  const caller = createRpcCaller(send);

  const answer = caller.call('page.greet', '');
  const error = new RpcError({ code: 1400, message: 'no such method' });
  caller.answered(new RpcResponse({ requestId: lastRequestId(), value: { case: 'error', value: error } }));

  await expect(answer).rejects.toMatchObject({ code: 1400, message: 'no such method' });
});

test('a page that does not take the call, or does not answer it, is given up', async () => {
  const { send, lastRequestId } = setUp();
  const caller = createRpcCaller(send);

  const ignored = caller.call('a', '').catch((cause: unknown) => cause);
  vi.advanceTimersByTime(7_000);
  const unanswered = caller.call('b', '', 10_000).catch((cause: unknown) => cause);
  caller.acknowledged(lastRequestId());
  vi.advanceTimersByTime(10_000);

  expect(await ignored).toMatchObject({ code: 1501 });
  expect(await unanswered).toMatchObject({ code: 1502 });
});

test('calls that wait when the visitor leaves fail, a request that is too large is not even sent', async () => {
  const { send, sent } = setUp();
  const caller = createRpcCaller(send);

  const waiting = caller.call('a', '').catch((cause: unknown) => cause);
  caller.close();

  expect(await waiting).toMatchObject({ code: 1503 });
  await expect(caller.call('a', 'é'.repeat(8_000))).rejects.toMatchObject({ code: 1402 });

  expect(sent).toHaveLength(1);
});

test('answers nobody waits for are ignored', () => {
  const caller = createRpcCaller(setUp().send);

  expect(() => {
    caller.acknowledged('x');
    caller.answered(payloadOf('x', ''));
  }).not.toThrow();
});

test('a call of the page is acknowledged first, then answered', async () => {
  const { send, sent, responses } = setUp();
  const responder = createRpcResponder(send);
  responder.register('genie.ping', (payload) => `${payload}!`);

  await responder.answer(new RpcRequest({ id: '1', method: 'genie.ping', payload: 'hello', version: 1 }));

  expect(sent.map((value) => value.case)).toEqual(['rpcAck', 'rpcResponse']);
  expect(responses()).toEqual(['hello!']);
});

test.each([
  ['of an unknown method', { method: 'genie.none', version: 1 }, 1400],
  ['of another version', { method: 'genie.ping', version: 2 }, 1404],
  ['that is refused', { method: 'genie.refuse', version: 1 }, 1600],
  ['whose handler breaks', { method: 'genie.break', version: 1 }, 1500],
  ['whose answer is too large', { method: 'genie.large', version: 1 }, 1504],
])('a call %s is answered with its code', async (_what, request, code) => {
  const { send, responses } = setUp();
  const responder = createRpcResponder(send);
  responder.register('genie.ping', (payload) => payload);
  responder.register('genie.refuse', () => Promise.reject(new RpcFailure(1600, 'not now')));
  responder.register('genie.large', () => 'x'.repeat(16_000));
  responder.register('genie.break', () => {
    throw new TypeError('a detail that is nobody’s business');
  });

  await responder.answer(new RpcRequest({ id: '1', ...request }));

  expect(responses()).toEqual([code]);
});

test('calls that are never answered do not pile up', async () => {
  const { send, responses } = setUp();
  const responder = createRpcResponder(send);
  responder.register('genie.hang', () => new Promise(() => {}));

  for (let id = 0; id < 16; id++)
    void responder.answer(new RpcRequest({ id: `${id}`, method: 'genie.hang', version: 1 }));
  await responder.answer(new RpcRequest({ id: '17', method: 'genie.hang', version: 1 }));

  expect(responses()).toEqual([1500]);
});
