import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, DISTANCES_MM } from '../../../../pages/print-kit/kit-settings.ts';
import { fitText, type Measure } from '../../../../pages/print-kit/poster/fit-text.ts';
import { FORMATS, SHEETS } from '../../../../pages/print-kit/poster/formats.ts';
import { LINE_HEIGHT } from '../../../../pages/print-kit/poster/layout-face.ts';
import { planPoster, type PosterPlan } from '../../../../pages/print-kit/poster/plan-poster.ts';

/** Every letter is half as wide as it is high. */
const measure: Measure = (text, sizeMm) => [...text].length * sizeMm * 0.5;
const URL = 'https://genie.example/q/sunny-dental';
const TEXTS = {
  heading: 'Talk to us',
  invitation: 'Scan and ask.',
  name: 'Sunny',
  address: 'genie.example/q/s',
};

function plan(changed: Partial<typeof DEFAULT_SETTINGS> = {}, texts = TEXTS, url = URL) {
  return planPoster({
    settings: { ...DEFAULT_SETTINGS, ...changed },
    url,
    texts,
    isRightToLeft: false,
    measure,
  });
}

function planned(...options: Parameters<typeof plan>): PosterPlan {
  const made = plan(...options);
  if (typeof made === 'string') throw new Error(made);
  return made;
}

test('whatever is written, nothing leaves its face, and no text touches the code', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 90 });
  fc.assert(
    fc.property(
      fc.record({ heading: words, invitation: words, name: words, address: words }),
      fc.constantFrom(...FORMATS),
      fc.constantFrom(...DISTANCES_MM),
      fc.boolean(),
      (texts, format, distanceMm, isRightToLeft) => {
        const settings = { ...DEFAULT_SETTINGS, format, distanceMm };
        const made = planPoster({ settings, url: URL, texts, isRightToLeft, measure });
        if (typeof made === 'string') throw new Error(made);
        for (const { face, layout } of made.faces) {
          const { code } = layout;
          expect(code.x).toBeGreaterThanOrEqual(0);
          expect(code.y).toBeGreaterThanOrEqual(0);
          expect(code.x + code.sideMm).toBeLessThanOrEqual(face.widthMm + 1e-6);
          expect(code.y + code.sideMm).toBeLessThanOrEqual(face.heightMm + 1e-6);
          for (const { x, y, sizeMm, isBold, lines } of layout.texts) {
            const half = Math.max(0, ...lines.map((line) => measure(line, sizeMm, isBold))) / 2;
            const bottom = y + lines.length * sizeMm * LINE_HEIGHT;
            expect(x - half).toBeGreaterThanOrEqual(-1e-6);
            expect(x + half).toBeLessThanOrEqual(face.widthMm + 1e-6);
            expect(bottom).toBeLessThanOrEqual(face.heightMm + 1e-6);
            const isBeside = x + half <= code.x + 1e-6 || x - half >= code.x + code.sideMm - 1e-6;
            const isAboveOrBelow = bottom <= code.y + 1e-6 || y >= code.y + code.sideMm - 1e-6;
            expect(isBeside || isAboveOrBelow || lines.length === 0).toBe(true);
          }
        }
      },
    ),
  );
});

test.each([
  ['a4', 210, 297, 1],
  ['a6', 105, 148, 1],
  ['tent', 210, 297, 2],
] as const)('%s is a sheet of %i × %i mm with %i codes', (format, widthMm, heightMm, codes) => {
  const { sheet, faces } = planned({ format });

  expect(sheet).toMatchObject({ widthMm, heightMm });
  expect(faces).toHaveLength(codes);
});

test('the further away, the larger the code, as far as the format goes', () => {
  for (const format of FORMATS) {
    const sides = DISTANCES_MM.map((distanceMm) => planned({ format, distanceMm }).sideMm);

    expect(sides).toEqual(sides.toSorted((one, other) => one - other));
    expect(sides.at(-1)).toBeLessThan(SHEETS[format].widthMm);
  }
});

test('a format that is too small says from how far its code can be read', () => {
  expect(planned({ format: 'a4', distanceMm: 1000 }).reachMm).toBeGreaterThanOrEqual(999);
  expect(planned({ format: 'a6', distanceMm: 5000 }).reachMm).toBeLessThan(1000);
});

test('a logo takes the strongest correction, whatever was chosen', () => {
  const logo = { url: 'data:image/png;base64,', canvas: {} as HTMLCanvasElement };

  expect(planned({ level: 'M' }).level).toBe('M');
  expect(planned({ level: 'M', logo }).level).toBe('H');
});

test.each([
  [{ dark: '#ffcc00' }, URL, 'faint'],
  [{ dark: '#ffffff', light: '#000000' }, URL, 'inverted'],
  [{}, `https://genie.example/q/${'a'.repeat(4000)}`, 'too-long'],
] as const)('%j and an address of its length: %s is no poster, but %s', (changed, url, problem) => {
  expect(plan(changed, TEXTS, url)).toBe(problem);
});

test('squares too fine to be printed are no code', () => {
  const many = { ...TEXTS, heading: 'A heading of several words', invitation: 'Words, '.repeat(9) };

  expect(plan({ format: 'a6', level: 'H' }, many, `https://genie.example/q/${'a'.repeat(1240)}`)).toBe(
    'too-fine',
  );
});

test('a tent has two faces back to back, one of them on its head, and three folds', () => {
  const { faces, sheet } = planned({ format: 'tent' });

  expect(faces.map(({ face }) => face.isTurned)).toEqual([true, false]);
  expect(sheet.foldsMm).toHaveLength(3);
  expect((faces[0]?.face.y ?? 0) + (faces[0]?.face.heightMm ?? 0)).toBe(faces[1]?.face.y);
});

const BOX = { widthMm: 50, mostLines: 2, sizeMm: 10, isBold: false };

test.each([
  ['', [], 10],
  ['short', ['short'], 10],
  ['one two three', ['one two', 'three'], 10],
])('"%s" is set as %j', (text, lines, sizeMm) => {
  expect(fitText(text, BOX, measure)).toEqual({ lines, sizeMm, isBold: false });
});

test('what is too long gets smaller, and what even then does not fit is cut', () => {
  const smaller = fitText('one two three four five', BOX, measure);
  expect(smaller.lines).toHaveLength(2);
  expect(smaller.sizeMm).toBeLessThan(10);

  const cut = fitText('x'.repeat(500), BOX, measure);
  expect(cut.lines).toHaveLength(1);
  expect(cut.lines[0]).toMatch(/^x+…$/);

  const many = fitText('word '.repeat(80), BOX, measure);
  expect(many.lines).toEqual([expect.stringMatching(/^(word ?)+$/), expect.stringMatching(/…$/)]);
});

test('what is written without spaces takes its lines too, and none begins with what closes the one before', () => {
  expect(fitText('太陽歯科クリニックと、話してみませんか。', BOX, measure)).toEqual({
    lines: ['太陽歯科クリニックと、', '話してみませんか。'],
    sizeMm: expect.closeTo(10 * 0.92 ** 2),
    isBold: false,
  });
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('太', 'あ', '、', '。', '」', 'ー', 'a'), maxLength: 60 }),
      (text) => {
        for (const line of fitText(text, BOX, measure).lines.slice(1))
          expect(line).not.toMatch(/^[、。」ー]/);
      },
    ),
  );
});
