import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createOpusPacer } from '../../../demo/voice/opus-pacer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const clip = (length: number) => Array.from({ length }, (_, index) => new Uint8Array([1, index]));

function setUp() {
  const sent: number[][] = [];
  const pacer = createOpusPacer((packet) => sent.push([...packet]));
  const speech = () => sent.filter(([first]) => first === 1);
  pacer.start();
  return { pacer, sent, speech };
}

test('one packet goes out every 20 ms, silence where nothing is said', () => {
  const { sent, speech } = setUp();

  vi.advanceTimersByTime(1_000);

  expect(sent.length).toBeGreaterThanOrEqual(50);
  expect(sent.length).toBeLessThanOrEqual(51);
  expect(speech()).toEqual([]);
});

test('a clip is played once, in order, in its own time', async () => {
  const { pacer, speech } = setUp();

  const finished = pacer.play(clip(10));
  vi.advanceTimersByTime(100);
  expect(speech().length).toBeLessThanOrEqual(6);
  vi.advanceTimersByTime(120);

  expect(await finished).toBe('played');
  expect(speech().map(([, index]) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(pacer.isPlaying).toBe(false);
});

test('an interruption is heard at once', async () => {
  const { pacer, speech } = setUp();
  const finished = pacer.play(clip(100));
  vi.advanceTimersByTime(200);
  const before = speech().length;

  pacer.interrupt();
  vi.advanceTimersByTime(200);

  expect(await finished).toBe('interrupted');
  expect(speech()).toHaveLength(before);
});

test('the next clip interrupts the one before', async () => {
  const { pacer } = setUp();

  const first = pacer.play(clip(100));
  const second = pacer.play(clip(2));
  vi.advanceTimersByTime(100);

  expect(await first).toBe('interrupted');
  expect(await second).toBe('played');
});

test('an empty clip is played with the next frame', async () => {
  const { pacer } = setUp();

  const finished = pacer.play([]);
  vi.advanceTimersByTime(20);

  expect(await finished).toBe('played');
});

test('short delays are made up for, after a long sleep there is no burst', () => {
  let nowMs = 0;
  const sent: number[] = [];
  const pacer = createOpusPacer(
    () => sent.push(nowMs),
    () => nowMs,
  );
  pacer.start();

  nowMs = 110;
  vi.runOnlyPendingTimers();
  expect(sent).toHaveLength(6);
  nowMs = 10_000;
  vi.runOnlyPendingTimers();

  expect(sent).toHaveLength(7);
  pacer.stop();
});

test('stopped, it sends nothing and interrupts', async () => {
  const { pacer, sent } = setUp();
  const finished = pacer.play(clip(10));

  pacer.stop();
  const { length } = sent;
  vi.advanceTimersByTime(1_000);

  expect(await finished).toBe('interrupted');
  expect(sent).toHaveLength(length);
});
