import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, stepAside } from '../../../../widget/placement/step-aside.ts';

const HEIGHT_PX = 800;
const launcher: Box = { left: 1200, right: 1260, top: 720, bottom: 780 };
const banner: Box = { left: 0, right: 1280, top: 700, bottom: 800 };

test('nothing in the way, nothing moves', () => {
  expect(stepAside([launcher], [], 'bottom', HEIGHT_PX)).toBe(0);
  expect(stepAside([launcher], [{ ...banner, right: 1100 }], 'bottom', HEIGHT_PX)).toBe(0);
  expect(stepAside([], [banner], 'bottom', HEIGHT_PX)).toBe(0);
});

test('it stands above a banner at the bottom, and below one at the top', () => {
  expect(stepAside([launcher], [banner], 'bottom', HEIGHT_PX)).toBe(92);
  const atTop = { ...launcher, top: 20, bottom: 80 };
  expect(stepAside([atTop], [{ ...banner, top: 0, bottom: 50 }], 'top', HEIGHT_PX)).toBe(42);
});

test('it gets past one banner that lies on another', () => {
  const second = { ...banner, top: 600, bottom: 690 };
  expect(stepAside([launcher], [second, banner], 'bottom', HEIGHT_PX)).toBe(192);
});

test('what covers the whole window is meant to', () => {
  expect(stepAside([launcher], [{ ...banner, top: 0 }], 'bottom', HEIGHT_PX)).toBe(0);
});

test('wherever it ends, it lies over nothing, or has not moved', () => {
  const obstacle = fc
    .tuple(fc.nat(1280), fc.nat(400), fc.nat(800), fc.nat(300))
    .map(([left, width, top, height]) => ({ left, right: left + width, top, bottom: top + height }));
  fc.assert(
    fc.property(fc.array(obstacle, { maxLength: 6 }), (obstacles) => {
      const asidePx = stepAside([launcher], obstacles, 'bottom', HEIGHT_PX);
      const [top, bottom] = [launcher.top - asidePx, launcher.bottom - asidePx];
      const isFree = obstacles.every(
        (box) =>
          box.left >= launcher.right || box.right <= launcher.left || box.top >= bottom || box.bottom <= top,
      );
      return asidePx === 0 || (top >= 0 && isFree);
    }),
    { numRuns: 5_000 },
  );
});
