import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createQueue } from '../../../widget/panel/lifecycle/create-queue.ts';
import { LIVEKIT_LINE } from '../../support/fake-line.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the line that waiting has brought is for one call, and waiting is over with it', async () => {
  const queue = createQueue(async () => LIVEKIT_LINE);
  const onTurn = vi.fn<() => void>();
  queue.join(1_000, onTurn);
  queue.join(1_000, onTurn); // a second press

  await vi.advanceTimersByTimeAsync(2_000);

  expect(onTurn).toHaveBeenCalledOnce();
  expect(queue.line.value).toBeUndefined();
  expect(queue.take()).toBe(LIVEKIT_LINE);
  expect(queue.take()).toBeUndefined();
});

test('who begins another call meanwhile does not wait on', async () => {
  const ask = vi.fn<() => Promise<typeof LIVEKIT_LINE>>(async () => LIVEKIT_LINE);
  const queue = createQueue(ask);
  queue.join(1_000, () => undefined);

  expect(queue.take()).toBeUndefined();
  await vi.advanceTimersByTimeAsync(60_000);

  expect(ask).not.toHaveBeenCalled();
});
