import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { darkRuns } from '../../../shared/qr/dark-runs.ts';
import { logoBox, logoModules } from '../../../shared/qr/logo-window.ts';
import { colorProblem } from '../../../shared/qr/qr-colors.ts';
import { QUIET_MODULES, qrMatrix, type CorrectionLevel } from '../../../shared/qr/qr-matrix.ts';
import { paintQr } from '../../../shared/qr/paint-qr.ts';
import { isTooFine, reachOfMm, sideForDistanceMm } from '../../../shared/qr/qr-size.ts';
import { qrSvg } from '../../../shared/qr/qr-svg.ts';
import { readQr } from '../../../shared/qr/read-qr.ts';
import { makePixels } from '../../support/make-pixels.ts';

const LEVELS = ['M', 'Q', 'H'] as const;
const levels = fc.constantFrom<CorrectionLevel>(...LEVELS);
const addresses = fc.webUrl({ withFragments: true, withQueryParameters: true, size: 'small' });

test('every address is read back as it was written, at every level, with and without a logo', async () => {
  await fc.assert(
    fc.asyncProperty(addresses, levels, fc.integer({ min: 3, max: 8 }), async (url, level, modulePx) => {
      const matrix = qrMatrix(url, level);

      expect(await readQr(makePixels(matrix, { dark: '#000000', light: '#ffffff' }, modulePx))).toBe(url);
    }),
    { numRuns: 40 },
  );
});

test('wherever a poster has it, and however large, its edges lie on pixels: a browser would draw others grey', () => {
  const matrix = qrMatrix('https://genie.example/q/sunny-dental', 'M');
  const place = fc.double({ min: 0, max: 500, noNaN: true });
  fc.assert(
    fc.property(place, place, fc.double({ min: 1, max: 12, noNaN: true }), (x, y, modulePx) => {
      const drawn: number[] = [];
      const fillRect = (...edges: number[]) => void drawn.push(...edges);
      const painter = { fillStyle: '', fillRect, drawImage: () => undefined };
      paintQr(painter, matrix, { dark: '#000000', light: '#ffffff' }, { x, y, modulePx });

      expect(drawn.filter((edge) => !Number.isInteger(edge))).toEqual([]);
    }),
  );
});

const COLORS = [
  ['#000000', '#ffffff'],
  ['#0b6e99', '#ffffff'],
  ['#5b3df5', '#f5f3fb'],
  ['#8a4b08', '#fff8ee'],
] as const;
const MATRIX = COLORS.flatMap(([dark, light]) =>
  [1, 5, 40, 120].flatMap((length) => LEVELS.map((level) => [dark, light, length, level] as const)),
);

test.each(MATRIX)(
  '%s on %s, %i letters, level %s: read, also with a logo',
  async (dark, light, length, level) => {
    const url = `https://genie.example/q/${'a'.repeat(length)}`;

    expect(await readQr(makePixels(qrMatrix(url, level), { dark, light }, 4))).toBe(url);
    const withLogo = makePixels(qrMatrix(url, 'H'), { dark, light, logo: '#d6336c' }, 4);
    expect(await readQr(withLogo)).toBe(url);
  },
);

test('nothing is read where nothing is', async () => {
  const blank = { data: new Uint8ClampedArray(200 * 200 * 4).fill(255), width: 200, height: 200 };

  expect(await readQr(blank)).toBeUndefined();
});

test('a margin of four modules stays light, and the middle is free for the logo', () => {
  fc.assert(
    fc.property(addresses, fc.boolean(), (url, hasLogo) => {
      const { size } = qrMatrix(url, 'H');
      const window = hasLogo ? logoModules(size) : 0;
      const [from, to] = [(size - window) / 2 + QUIET_MODULES, (size + window) / 2 + QUIET_MODULES];
      for (const { x, y, length } of darkRuns(qrMatrix(url, 'H'), hasLogo)) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(QUIET_MODULES);
        expect(Math.max(x + length, y + 1)).toBeLessThanOrEqual(size + QUIET_MODULES);
        expect(y >= from && y < to && x < to && x + length > from).toBe(false);
      }
    }),
    { numRuns: 50 },
  );
});

test.each(Array.from({ length: 40 }, (_, index) => 21 + 4 * index))(
  'in a code of %i modules the logo lies on whole modules in the middle, and takes at most 4 %',
  (size) => {
    const window = logoModules(size);
    const { at, side } = logoBox(size, QUIET_MODULES);

    expect(window % 2).toBe(1);
    expect(window ** 2 / size ** 2).toBeLessThanOrEqual(0.04);
    expect(at + side / 2).toBe(QUIET_MODULES + size / 2);
    expect(side).toBeLessThan(window);
  },
);

test.each([
  ['#000000', '#ffffff', undefined],
  ['#0b6e99', '#ffffff', undefined],
  ['#ffffff', '#000000', 'inverted'],
  ['#ffcc00', '#ffffff', 'faint'],
  ['#777777', '#888888', 'faint'],
  ['#777777', '#ffffff', 'faint'], // 4.48
  ['#767676', '#ffffff', undefined], // 4.54
])('%s on %s: %s', (dark, light, problem) => {
  expect(colorProblem(dark, light)).toBe(problem);
});

test('a code made for a distance can be read from there, and from no less than it promises', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 21, max: 177 }),
      fc.integer({ min: 1, max: 10_000 }),
      (modules, distanceMm) => {
        const sideMm = sideForDistanceMm(modules, distanceMm);

        expect(reachOfMm(modules, sideMm)).toBeGreaterThanOrEqual(distanceMm - 1e-6);
        expect(isTooFine(modules, sideMm)).toBe(false);
        expect(isTooFine(modules, (modules + 8) * 0.39)).toBe(true);
      },
    ),
  );
});

test('a tenth of the distance, for a code of 25 modules', () => {
  expect(sideForDistanceMm(25, 1000)).toBeCloseTo((25 + 8) * 4);
});

test('a logo’s address cannot break out of the picture', () => {
  const svg = qrSvg(qrMatrix('https://g.test', 'H'), {
    dark: '#000000',
    light: '#ffffff',
    logo: 'data:image/png;base64,"><script>alert(1)</script>',
  });

  expect(svg).not.toContain('<script>');
  expect(svg.match(/"/g)?.length).toBe(svg.match(/="/g)?.length ? (svg.match(/="/g)?.length ?? 0) * 2 : 0);
});
