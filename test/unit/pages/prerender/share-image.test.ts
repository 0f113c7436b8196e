import { loadImage, createCanvas } from '@napi-rs/canvas';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawableText, isRightToLeft } from '../../../../pages/prerender/share-image/drawable-text.ts';
import { drawShareImage } from '../../../../pages/prerender/share-image/draw-share-image.ts';
import { wrapLines } from '../../../../pages/prerender/share-image/wrap-lines.ts';

const canDraw = (character: string) => /[\u0020-\u06ff]/.test(character);

test.each([
  ['Dr. Emoji 👩‍⚕️🦷', 'Dr. Emoji'],
  ['two\nlines\u202e\u0000', 'two lines'],
  ['رحلة', 'رحلة'],
  ['太陽 Dental', ''],
])('of %j, %j is drawn', (text, drawn) => {
  expect(drawableText(text, canDraw)).toBe(drawn);
});

test('the side a text begins on is that of its first letter', () => {
  expect(['24/7 رحلة', 'שלום', 'Sunny رحلة', '太陽', ''].map(isRightToLeft)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('no line is wider than there is room, and what is left out is marked', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      fc.integer({ min: 3, max: 40 }),
      fc.integer({ min: 1, max: 3 }),
      (text, width, most) => {
        const { lines, isCut } = wrapLines(text, width, most, (line) => [...line].length);

        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(width);
        if (isCut) expect(lines.at(-1)).toMatch(/…$/);
        else expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      },
    ),
  );
});

test.each([
  ['Sunny Dental', '#0b7285', '#ffffff'],
  ['رحلة للسفر', '#ffd43b', '#000000'],
  ['\u{E000}\u{E001}', 'url(x)', '#ffffff'],
])('the picture of %s has the owner’s colour and readable ink', async (name, color, ink) => {
  const branding = { primary_color: color, button_color: '' };
  const png = await drawShareImage({ name, category: 'Health', branding, host: 'genies.example' });
  const picture = await loadImage(png);
  expect([picture.width, picture.height]).toEqual([1200, 630]);

  const context = createCanvas(1200, 630).getContext('2d');
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, 1200, 630);
  const colors = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const hex = `#${[0, 1, 2].map((part) => (data[at + part] ?? 0).toString(16).padStart(2, '0')).join('')}`;
    colors.set(hex, (colors.get(hex) ?? 0) + 1);
  }
  const [ground, drawn] = [...colors].toSorted(([, a], [, b]) => b - a).map(([hex]) => hex);
  expect([ground, drawn]).toEqual([color.startsWith('#') ? color : '#5b3df5', ink]);
});
