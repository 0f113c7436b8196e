import { expect, test } from 'vitest';
import { frameLevel } from '../../../../demo/agent/livekit/frame-level.ts';

const frame = (amplitude: number) =>
  Int16Array.from({ length: 960 }, (_, index) => (index % 2 ? amplitude : -amplitude));

test.each([
  ['silence', 0, -127],
  ['the faintest sample', 1, -90],
  ['a tenth of full scale', 3_277, -20],
  ['full scale', 32_767, 0],
])('the level of %s', (_what, amplitude, levelDbov) => {
  expect(frameLevel(frame(amplitude))).toBeCloseTo(levelDbov);
});

test('a frame of nothing is silence', () => {
  expect(frameLevel(new Int16Array(0))).toBe(-127);
});
