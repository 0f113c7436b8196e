import { expect, test } from 'vitest';
import { createPcmPlayer, type PcmSink } from '../../../../demo/agent/livekit/pcm-player.ts';

const settle = () => new Promise((resolve) => setImmediate(resolve));
const frames = (...marks: number[]) => marks.map((mark) => Int16Array.of(mark));

/** A sink with room for so many frames; the test plays them. */
function setUp({ room = Infinity } = {}) {
  let queue: number[] = [];
  const heard: number[] = [];
  const waiting: (() => void)[] = [];
  const wake = () => waiting.splice(0).forEach((resume) => resume());
  const until = async (isMet: () => boolean) => {
    while (!isMet()) await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const sink: PcmSink = {
    async write([mark = 0]) {
      await until(() => queue.length < room);
      queue.push(mark);
    },
    drained: () => until(() => queue.length === 0),
    clear() {
      queue = [];
      wake();
    },
  };
  return {
    sink,
    heard,
    player: createPcmPlayer(sink),
    async hear(count: number) {
      for (let left = count; left > 0; left -= 1) {
        await settle();
        heard.push(...queue.splice(0, 1));
        wake();
      }
      await settle();
    },
  };
}

test('a clip is played in order, as fast as the sink takes it', async () => {
  const { player, heard, hear } = setUp({ room: 2 });

  const outcome = player.play(frames(1, 2, 3, 4, 5));
  await hear(5);

  expect(heard).toEqual([1, 2, 3, 4, 5]);
  expect(await outcome).toBe('played');
});

test('an interruption empties the queue, and nothing more is written', async () => {
  const { player, heard, hear } = setUp();
  const outcome = player.play(frames(1, 2, 3));
  await hear(1);

  player.interrupt();
  await hear(3);

  expect(await outcome).toBe('interrupted');
  expect(heard).toEqual([1]);
});

test('the next clip interrupts the one before it', async () => {
  const { player, heard, hear } = setUp({ room: 3 });
  const first = player.play(frames(1, 1, 1));
  await hear(1);

  const second = player.play(frames(2, 2));
  await hear(2);

  expect(await first).toBe('interrupted');
  expect(await second).toBe('played');
  expect(heard).toEqual([1, 2, 2]);
});

test('interrupting a silent player disturbs nobody', async () => {
  const { player, heard, hear } = setUp();
  player.interrupt();

  const outcome = player.play(frames(1));
  await hear(1);
  player.interrupt();

  expect(await outcome).toBe('played');
  expect(heard).toEqual([1]);
});

test('a sink that fails interrupts', async () => {
  const { sink } = setUp();
  const player = createPcmPlayer({ ...sink, write: async () => Promise.reject(new Error('closed')) });

  expect(await player.play(frames(1))).toBe('interrupted');
});
