import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { GOOD_LINE, nextLineQuality } from '../../../../shared/voice/line-quality.ts';
import { readLineStats } from '../../../../shared/voice/read-line-stats.ts';
import { retryDelayMs } from '../../../../shared/voice/retry-delay.ts';
import { NO_SILENCE, nextSilence } from '../../../../shared/voice/silence.ts';

test('stats of a connection are summed up; what a browser leaves out counts nothing', () => {
  const stats = [
    { type: 'candidate-pair', bytesReceived: 10, responsesReceived: 2 },
    { type: 'transport', bytesReceived: 500 },
    { type: 'inbound-rtp', packetsReceived: 40, packetsLost: 2 },
    { type: 'outbound-rtp', packetsSent: 30 },
    { type: 'remote-inbound-rtp', fractionLost: 0.25 },
    { type: 'codec', bytesReceived: 9 },
  ];

  expect(readLineStats(stats)).toEqual({
    arrived: 512,
    received: 40,
    lost: 2,
    sent: 30,
    remoteLossShare: 0.25,
  });
  expect(readLineStats([])).toEqual({
    arrived: undefined,
    received: 0,
    lost: 0,
    sent: 0,
    remoteLossShare: 0,
  });
});

test('any stats at all become numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.anything()), (stats) => {
      const { received, lost, sent, remoteLossShare } = readLineStats(stats);
      for (const count of [received, lost, sent, remoteLossShare]) expect(Number.isFinite(count)).toBe(true);
    }),
  );
});

test('a connection that counts nothing is never silent', () => {
  let silence = NO_SILENCE;
  for (let look = 0; look < 100; look++) silence = nextSilence(silence, undefined, 400);

  expect(silence.forMs).toBe(0);
});

test('a way that is given up is no sign of life', () => {
  let silence = nextSilence(NO_SILENCE, 500, 400);
  silence = nextSilence(silence, 500, 400);
  silence = nextSilence(silence, 300, 400);

  expect(silence).toEqual({ arrived: 300, forMs: 800 });
  expect(nextSilence(silence, 301, 400).forMs).toBe(0);
});

test('whatever is counted, the share that is lost stays a share', () => {
  const counts = fc.record({
    received: fc.integer({ min: 0, max: 1e6 }),
    lost: fc.integer({ min: -1e3, max: 1e6 }),
    sent: fc.integer({ min: 0, max: 1e6 }),
    remoteLossShare: fc.double({ min: -1, max: 2, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(counts), (looks) => {
      let quality = GOOD_LINE;
      for (const look of looks) {
        quality = nextLineQuality(quality, look);
        expect(quality.lossShare).toBeGreaterThanOrEqual(0);
        expect(quality.lossShare).toBeLessThanOrEqual(1);
      }
    }),
  );
});

/** After `looks` at a line that carries `packets` each way between them, of which `share` is lost. */
function lineThatLoses(share: number, packets: number, looks: number) {
  let quality = GOOD_LINE;
  for (let look = 0; look <= looks; look++) {
    const due = look * packets;
    const lost = Math.round(due * share);
    const counts = { received: due - lost, lost, sent: due, remoteLossShare: share };
    quality = nextLineQuality(quality, counts);
  }
  return quality;
}

test('of speech a fifth that is lost is told within four seconds, a twentieth never', () => {
  expect(lineThatLoses(0.2, 20, 10).quality).toBe('poor');
  expect(lineThatLoses(0.05, 20, 1_000).quality).toBe('good');
});

test('of a silence, which is a packet or two in each look, nothing is told', () => {
  expect(lineThatLoses(0.5, 2, 1_000).quality).toBe('good');
});

test('tries come at once, then slower, never slower than 2.5 s, and not all clients at the same time', () => {
  for (const failed of [0, 1, 2, 3, 10, 1_000]) {
    const [soonest, latest] = [retryDelayMs(failed, () => 0), retryDelayMs(failed, () => 1)];
    expect(latest).toBeGreaterThan(soonest);
    expect(latest).toBeLessThanOrEqual(2_500);
  }
  expect(retryDelayMs(0, () => 1)).toBeLessThanOrEqual(300);
});
