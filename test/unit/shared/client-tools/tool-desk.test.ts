import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createToolDesk } from '../../../../shared/voice/client-tools/tool-desk.ts';
import { TOOL_FAILURE_CODES, ToolFailure } from '../../../../shared/voice/client-tools/tool-failure.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const SHOW = {
  name: 'show_section',
  description: 'Shows a part of the page',
  parameters: { type: 'object', properties: { section: { enum: ['prices'] } }, required: ['section'] },
};

test('a tool runs with the arguments it asked for, and its result goes back as JSON', async () => {
  const handler = vi.fn<(args: unknown) => unknown>(() => ({ shown: true }));
  const { desk, call, onRun } = setUp({ ...SHOW, handler });

  await expect(call('show_section', '{"section":"prices"}')).resolves.toBe('{"shown":true}');

  expect(handler.mock.calls[0]?.[0]).toEqual({ section: 'prices' });
  expect(onRun.mock.calls).toEqual([['show_section']]);
  expect(desk.names.value).toEqual(['show_section']);
  expect(JSON.parse(desk.describe())).toEqual([SHOW]);
});

test('a tool without a result answers null, and one without parameters takes none', async () => {
  const { call } = setUp({ name: 'ring', handler: () => undefined });

  await expect(call('ring', '')).resolves.toBe('null');
});

test.each<[string, unknown, string, keyof typeof TOOL_FAILURE_CODES, RegExp]>([
  ['an unknown tool', { name: 'a', handler() {} }, '{}', 'unknown-tool', /there are: a$/],
  ['no JSON', SHOW, '{section', 'bad-arguments', /one JSON object/],
  ['an array', SHOW, '[]', 'bad-arguments', /one JSON object/],
  ['what the schema forbids', SHOW, '{"section":"x"}', 'bad-arguments', /must be one of "prices"/],
  ['too much', SHOW, JSON.stringify({ section: 'é'.repeat(7_700) }), 'bad-arguments', /15 KB/],
])('%s is refused with its own code', async (_story, tool, payload, reason, words) => {
  const handler = vi.fn<() => void>();
  const { call } = setUp({ handler, ...Object(tool) });

  const failure = await failureOf(call('show_section', payload));

  expect(failure).toMatchObject({ reason, code: TOOL_FAILURE_CODES[reason] });
  expect(failure.message).toMatch(words);
  expect(handler).not.toHaveBeenCalled();
});

const cycle: Record<string, unknown> = {};
cycle.self = cycle;

test.each<[string, () => unknown, keyof typeof TOOL_FAILURE_CODES]>([
  [
    'that throws',
    () => {
      throw new Error('no such door');
    },
    'tool-failed',
  ],
  ['that rejects', () => Promise.reject(new Error('no such door')), 'tool-failed'],
  [
    'that throws anything',
    () => {
      throw {
        toString() {
          throw new Error('again');
        },
      };
    },
    'tool-failed',
  ],
  ['with a result that has no end', () => cycle, 'bad-result'],
  ['with a result that is no data', () => () => 1, 'bad-result'],
  ['with a number that JSON has not', () => 1n, 'bad-result'],
  ['with a result that is too large', () => 'x'.repeat(16_000), 'bad-result'],
])('a handler %s fails by its own code and nothing else', async (_story, handler, reason) => {
  const { call } = setUp({ name: 'door', handler });

  expect(await failureOf(call('door'))).toMatchObject({ reason });
});

test('each failure has the number that agents are told of in the README', () => {
  expect(TOOL_FAILURE_CODES).toEqual({
    'bad-arguments': 2400,
    'not-the-agent': 2401,
    refused: 2403,
    'unknown-tool': 2404,
    'timed-out': 2408,
    'too-many-calls': 2429,
    'tool-failed': 2500,
    'bad-result': 2502,
  });
});

test('what a handler says when it throws is cut to 256 bytes', async () => {
  const { call } = setUp({ name: 'door', handler: () => Promise.reject(new Error('ä'.repeat(1_000))) });

  const { message } = await failureOf(call('door'));

  expect(message).toMatch(/^tool-failed: ä+$/);
  expect(Buffer.byteLength(message)).toBeLessThanOrEqual(256);
});

test('a handler that is late is told to stop, and its late failure is nobody’s', async () => {
  const stopped = vi.fn<() => void>();
  const slow = Promise.withResolvers<never>();
  const { call } = setUp({
    name: 'slow',
    timeoutMs: 3_000,
    handler: (_args: unknown, { signal }: { signal: AbortSignal }) => {
      signal.addEventListener('abort', stopped);
      return slow.promise;
    },
  });

  const failed = failureOf(call('slow'));
  await vi.advanceTimersByTimeAsync(3_000);

  expect(await failed).toMatchObject({ reason: 'timed-out' });
  expect(stopped).toHaveBeenCalledOnce();
  slow.reject(new Error('too late'));
});

test('it never takes longer than the agent waits', async () => {
  const { call } = setUp({ name: 'slow', handler: () => new Promise(() => undefined) });

  const failed = failureOf(call('slow', '{}', 2_000));
  await vi.advanceTimersByTimeAsync(1_500);

  expect(await failed).toMatchObject({ reason: 'timed-out' });
});

test('no more than eight run at a time', async () => {
  const { call } = setUp({ name: 'slow', handler: () => new Promise(() => undefined) });
  for (let index = 0; index < 8; index++) call('slow').catch(() => undefined);

  expect(await failureOf(call('slow'))).toMatchObject({ reason: 'too-many-calls' });
});

test('a tool that asks runs when the visitor allows it, once', async () => {
  const handler = vi.fn<() => string>(() => 'booked');
  const { desk, call } = setUp({ ...SHOW, approval: 'ask', handler });

  const first = call('show_section', '{"section":"prices"}');
  expect(desk.approval.value).toMatchObject({ name: 'show_section', args: { section: 'prices' } });
  expect(handler).not.toHaveBeenCalled();
  desk.approval.value?.decide('once');
  await expect(first).resolves.toBe('"booked"');
  expect(desk.approval.value).toBeUndefined();

  const second = failureOf(call('show_section', '{"section":"prices"}'));
  desk.approval.value?.decide('no');
  expect(await second).toMatchObject({ reason: 'refused' });
  expect(handler).toHaveBeenCalledOnce();
});

test('"always" holds for this call, also for what waits behind it, and not for the next call', async () => {
  const { desk, call } = setUp({ name: 'book', approval: 'ask', handler: () => 1 });
  const both = [call('book'), call('book')];
  desk.approval.value?.decide('always');
  await expect(Promise.all(both)).resolves.toEqual(['1', '1']);
  await expect(call('book')).resolves.toBe('1');

  const next = new AbortController();
  const asked = failureOf(desk.run({ name: 'book', payload: '', waitsMs: 10_000 }, next.signal));
  expect(desk.approval.value).toBeDefined();
  next.abort();

  expect(await asked).toMatchObject({ reason: 'refused' });
  expect(desk.approval.value).toBeUndefined();
});

test('an approval that nobody gives is a refusal, in time for the agent', async () => {
  const handler = vi.fn<() => void>();
  const { desk, call } = setUp({ name: 'book', approval: 'ask', handler });

  const failed = failureOf(call('book', '{}', 15_000));
  await vi.advanceTimersByTimeAsync(14_500);

  expect(await failed).toMatchObject({ reason: 'refused' });
  expect(desk.approval.value).toBeUndefined();
  expect(handler).not.toHaveBeenCalled();
});

test('a tool that the page replaces while the visitor is asked does not run', async () => {
  const { desk, call } = setUp({ name: 'book', approval: 'ask', handler: () => 1 });
  const failed = failureOf(call('book'));

  desk.register({ name: 'book', handler: () => 'another' });
  desk.approval.value?.decide('once');

  expect(await failed).toMatchObject({ reason: 'refused' });
});

test('a tool is taken away by a handler of null', async () => {
  const { desk, call } = setUp({ name: 'ring', handler: () => 1 });

  expect(desk.register({ name: 'ring', handler: null })).toBeUndefined();

  expect(desk.names.value).toEqual([]);
  expect(await failureOf(call('ring'))).toMatchObject({ reason: 'unknown-tool' });
});

test('a schema that is changed afterwards is still the one that was registered', async () => {
  const parameters = { required: ['a'] };
  const { call } = setUp({ name: 'ring', parameters, handler: () => 1 });

  parameters.required.pop();

  expect(await failureOf(call('ring'))).toMatchObject({ reason: 'bad-arguments' });
});

test.each([
  [undefined, /write \{name/],
  [{ name: '1st', handler() {} }, /^name must be/],
  [{ name: 'lk.rpc', handler() {} }, /not begin with/],
  [{ name: 'genie.tools', handler() {} }, /not begin with/],
  [{ name: 'a' }, /^a\.handler must be a function/],
  [{ name: 'a', handler() {}, approval: 'yes' }, /^a\.approval/],
  [{ name: 'a', handler() {}, timeoutMs: 0 }, /^a\.timeoutMs/],
  [{ name: 'a', handler() {}, description: 1 }, /^a\.description/],
  [{ name: 'a', handler() {}, parameters: { type: 'x' } }, /^a\.parameters\.type/],
  [{ name: 'a', handler() {}, parameters: cycle }, /^a\.parameters is no schema/],
])('%o is no tool, and the page is told what to write', (value, words) => {
  const { desk } = setUp();

  expect(desk.register(value)).toMatch(words);
  expect(desk.names.value).toEqual([]);
});

function setUp(tool?: unknown) {
  const onRun = vi.fn<(name: string) => void>();
  const desk = createToolDesk({ now: Date.now, onRun });
  if (tool) expect(desk.register(tool)).toBeUndefined();
  const { signal } = new AbortController();
  const call = (name: string, payload = '{}', waitsMs = 30_000) =>
    desk.run({ name, payload, waitsMs }, signal);
  return { desk, call, onRun };
}

async function failureOf(promise: Promise<unknown>): Promise<ToolFailure> {
  const cause: unknown = await promise.then(
    () => new Error('it did not fail'),
    (reason: unknown) => reason,
  );
  if (cause instanceof ToolFailure) return cause;
  throw cause;
}
