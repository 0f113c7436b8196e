import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openCallLine } from '../../../../shared/voice/call-line.ts';
import { deferred } from '../../../../shared/voice/deferred.ts';
import { fakeClock } from '../../../support/fake-clock.ts';

test('a line typed while the line is gone goes out once both sides are there, in its place', () => {
  const { line, sent, told } = setUp();
  line.lost();
  line.send('first');
  line.send('second');
  expect(sent).toEqual([]);

  line.restored(false);

  expect(sent).toEqual(['first', 'second']);
  expect(told).toEqual(['lost', 'restored']);
});

test('a room that is there again without its agent is no line yet', () => {
  const { line, sent, told } = setUp();
  line.lost();
  line.send('Are you there?');

  line.restored(true);
  expect(told).toEqual(['lost']);
  expect(sent).toEqual([]);
  line.agentIsReady();

  expect(told).toEqual(['lost', 'restored']);
  expect(sent).toEqual(['Are you there?']);
});

test('what was on its way when the session was lost is sent again in the new one, before what came later', () => {
  const { line, sent, clock } = setUp();
  line.send('long ago');
  clock.pass(10_000);
  line.send('just now');
  clock.pass(1_000);
  line.lost();
  line.send('meanwhile');

  line.restored(true);
  line.agentIsReady();

  expect(sent).toEqual(['long ago', 'just now', 'just now', 'meanwhile']);
});

test('in the same session nothing is sent twice: the connection itself repeats it', () => {
  const { line, sent } = setUp();
  line.send('just now');
  line.lost();

  line.restored(false);

  expect(sent).toEqual(['just now']);
});

test('a line that cannot be sent is kept for later', async () => {
  const { line, sent, refuse } = setUp();
  refuse(true);
  line.send('no way');
  await Promise.resolve();
  refuse(false);
  line.lost();

  line.restored(false);

  expect(sent).toEqual(['no way']);
});

test('a line that a whole line does not take goes out a moment later, before what is typed meanwhile', async () => {
  const { line, sent, refuse, clock, told } = setUp();
  refuse(true);
  line.send('first');
  await Promise.resolve();
  clock.pass(5_000);
  await Promise.resolve();
  line.send('second');
  expect(sent).toEqual([]);
  refuse(false);

  clock.pass(1_000);

  expect(sent).toEqual(['first', 'second']);
  expect(told).toEqual([]);
  expect(clock.running()).toBe(0);
});

test('a line that fails late is not lost for what was typed meanwhile', async () => {
  const { line, sent, stall, clock } = setUp();
  const fail = stall();
  line.send('first');
  clock.pass(6_000);
  line.send('second');
  clock.pass(2_000);
  fail();
  await settled();

  clock.pass(1_000);

  expect(sent).toEqual(['first', 'second']);
});

test('a line that went out again with a new session goes out no third time where its first try fails late', async () => {
  const { line, sent, stall, clock } = setUp();
  const fail = stall();
  line.send('just now');
  line.lost();
  line.restored(true);
  fail();
  line.agentIsReady();
  await settled();

  clock.pass(1_000);
  line.lost();
  line.restored(false);

  expect(sent).toEqual(['just now']);
});

test('what has failed and is held is held once where the session is lost too', async () => {
  const { line, sent, refuse } = setUp();
  refuse(true);
  line.send('just now');
  await settled();
  line.lost();
  line.restored(true);
  refuse(false);

  line.agentIsReady();

  expect(sent).toEqual(['just now']);
});

test('what could not be sent waits for the line where that is lost meanwhile', async () => {
  const { line, sent, refuse, clock } = setUp();
  refuse(true);
  line.send('first');
  await Promise.resolve();
  refuse(false);
  line.lost();
  clock.pass(5_000);
  expect(sent).toEqual([]);

  line.restored(false);

  expect(sent).toEqual(['first']);
  expect(clock.running()).toBe(0);
});

test('a choice opens after ten seconds, and it is over after thirty, also where the machine slept', () => {
  const { line, told, clock } = setUp();
  line.lost();
  clock.pass(10_500);
  expect(told).toEqual(['lost', 'choice']);
  line.wait();
  clock.jump(60_000);
  clock.pass(500);

  expect(told).toEqual(['lost', 'choice', 'no choice', 'given up']);
  expect(clock.running()).toBe(0);
});

test('no clock runs while the line is whole, or after it is closed', () => {
  const { line, clock } = setUp();
  expect(clock.running()).toBe(0);
  line.lost();
  line.restored(false);
  expect(clock.running()).toBe(0);
  line.lost();
  line.close();

  expect(clock.running()).toBe(0);
});

test('nothing is tried again once the call is over', async () => {
  const { line, refuse, clock } = setUp();
  refuse(true);
  line.send('too late');
  line.close();
  await Promise.resolve();

  expect(clock.running()).toBe(0);
});

test('whatever happens in whatever order, no line is lost while there is a line at the end, and order is kept', async () => {
  const step = fc.constantFrom(
    'send',
    'lost',
    'restored',
    'rejoined',
    'agent',
    'wait',
    'second',
    'refuse',
    'accept',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      const { line, sent, told, clock, refuse } = setUp();
      let typed = 0;
      for (const next of steps) {
        if (next === 'send') line.send(`${typed++}`);
        else if (next === 'lost') line.lost();
        else if (next === 'restored') line.restored(false);
        else if (next === 'rejoined') line.restored(true);
        else if (next === 'agent') line.agentIsReady();
        else if (next === 'wait') line.wait();
        else if (next === 'second') clock.pass(900);
        else refuse(next === 'refuse');
        await Promise.resolve();
      }
      refuse(false);
      line.restored(false);
      line.agentIsReady();
      if (told.includes('given up')) return;
      const firsts = [...new Set(sent)];
      expect(firsts).toEqual(Array.from({ length: typed }, (_, index) => `${index}`));
      expect(clock.running()).toBe(0);
    }),
    { numRuns: 3_000 },
  );
});

/** What was refused has been told. */
const settled = async () => new Promise((resolve) => setImmediate(resolve));

function setUp() {
  const clock = fakeClock();
  const sent: string[] = [];
  const told: string[] = [];
  let isRefused = false;
  let stalled: Promise<void> | undefined;
  const line = openCallLine(
    async (text) => {
      if (stalled) return stalled;
      if (isRefused) throw new Error('not now');
      sent.push(text);
    },
    clock,
    {
      onLost: () => told.push('lost'),
      onRestored: () => told.push('restored'),
      onChoice: (canChoose) => told.push(canChoose ? 'choice' : 'no choice'),
      onGivenUp: () => told.push('given up'),
    },
  );
  return {
    clock,
    sent,
    told,
    line,
    refuse(is: boolean) {
      isRefused = is;
    },
    /** What is sent from now on takes its time, and fails with what this returns. */
    stall() {
      const { promise, reject } = deferred<void>();
      stalled = promise;
      return () => {
        stalled = undefined;
        reject(new Error('too late'));
      };
    },
  };
}
