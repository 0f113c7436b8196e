import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { watchRoomLine, type LineLook } from '../../../../shared/voice/room-line.ts';
import { fakeClock } from '../../../support/fake-clock.ts';

test('media that stops is told within three seconds, and mended', async () => {
  const { told, pass, world } = setUp();
  await pass(1_000);
  world.isFlowing = false;
  await pass(3_000);

  expect(told).toEqual(['lost']);
  await pass(800);
  expect(world.mends).toBe(1);
  world.isFlowing = true;
  await pass(800);
  expect(told).toEqual(['lost', 'restored']);
});

test('a conversation by text has only the connection’s own checks, and is not taken for silent between two', async () => {
  const { told, pass, world } = setUp({ hasMedia: false });
  world.isFlowing = false;
  await pass(5_000);
  expect(told).toEqual([]);

  await pass(2_000);
  expect(told).toEqual(['lost']);
});

test('a connection that was closed counts no more, and is lost all the same', async () => {
  const { told, pass, world } = setUp();
  await pass(1_000);

  world.isClosed = true;
  await pass(3_000);

  expect(told).toEqual(['lost']);
});

test('signalling that is mended while media flows is a thin line, and no more', async () => {
  const { told, pass, line } = setUp();
  await pass(500);
  line.signallingIs('resuming');
  await pass(20_000);
  line.signallingIs('connected');
  await pass(500);

  expect(told).toEqual(['thin', 'not thin']);
});

test('a thin line that goes silent is lost; it is back when signalling and media are', async () => {
  const { told, pass, line, world } = setUp();
  line.signallingIs('resuming');
  world.isFlowing = false;
  await pass(4_000);
  expect(told).toEqual(['thin', 'not thin', 'lost']);
  expect(world.mends).toBe(0); // the client is at it

  world.isFlowing = true;
  await pass(1_000);
  expect(told.at(-1)).toBe('lost');
  line.signallingIs('connected');

  expect(told.at(-1)).toBe('restored');
});

test('a client that says it is back before anything can be sent is not believed', async () => {
  const { told, pass, line, world } = setUp();
  line.signallingIs('rejoining');
  world.takesData = false;
  line.signallingIs('connected');
  await pass(2_000);
  expect(told).toEqual(['lost']);
  world.takesData = true;
  await pass(500);

  expect(told).toEqual(['lost', 'restored as new']);
});

test('a machine that slept looks before it judges', async () => {
  const { told, pass, clock } = setUp();
  await pass(1_000);
  clock.jump(3_600_000);
  await pass(1_000);

  expect(told).toEqual([]);
});

test('a fifth lost is told as poor within five seconds; a twentieth is not', async () => {
  const { told, pass, world } = setUp();
  world.lossShare = 0.05;
  await pass(30_000);
  expect(told).toEqual([]);
  world.lossShare = 0.2;
  await pass(5_000);
  expect(told).toEqual(['poor']);
  world.lossShare = 0;
  await pass(10_000);

  expect(told).toEqual(['poor', 'good']);
});

test('whatever the order: lost and restored alternate, and so do thin and not thin', async () => {
  const step = fc.constantFrom(
    'resuming',
    'rejoining',
    'connected',
    'stop',
    'flow',
    'closed',
    'open',
    'pass',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const { told, pass, line, world } = setUp();
      for (const next of steps) {
        if (next === 'stop' || next === 'flow') world.isFlowing = next === 'flow';
        else if (next === 'closed' || next === 'open') world.takesData = next === 'open';
        else if (next === 'pass') await pass(2_400);
        else line.signallingIs(next);
      }
      world.isFlowing = world.takesData = true;
      line.signallingIs('connected');
      await pass(1_200);
      const about = (words: RegExp) => told.filter((word) => words.test(word)).map((word) => word[0]);
      expect(about(/^lost|^restored/).join('')).toMatch(/^(lr)*$/);
      expect(about(/thin/).join('')).toMatch(/^(tn)*$/);
    }),
    { numRuns: 300 },
  );
});

function setUp({ hasMedia = true } = {}) {
  const clock = fakeClock();
  const told: string[] = [];
  const world = { isFlowing: true, isClosed: false, takesData: true, lossShare: 0, mends: 0 };
  const counts = { arrived: 1_000, received: 0, lost: 0, sent: 0, remoteLossShare: 0 };
  const line = watchRoomLine(
    {
      async look(): Promise<LineLook> {
        if (world.isFlowing) {
          counts.arrived += 100;
          counts.received += 20 * (1 - world.lossShare);
          counts.lost += 20 * world.lossShare;
        }
        if (world.isClosed) return { ...counts, arrived: undefined, takesData: false };
        return { ...counts, takesData: world.takesData };
      },
      mend: () => world.mends++,
      hasMedia: () => hasMedia,
    },
    clock,
    {
      onLineThin: (isThin) => told.push(isThin ? 'thin' : 'not thin'),
      onLineLost: () => told.push('lost'),
      onLineRestored: (isNewSession) => told.push(isNewSession ? 'restored as new' : 'restored'),
      onLineQuality: (quality) => told.push(quality),
    },
  );
  /** In steps, since each look is awaited. */
  const pass = async (ms: number) => {
    for (let passed = 0; passed < ms; passed += 200) {
      clock.pass(200);
      await Promise.resolve();
      await Promise.resolve();
      await Promise.resolve();
    }
  };
  return { line, told, world, pass, clock };
}
