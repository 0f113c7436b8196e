import { expect, test } from 'vitest';
import { Branding } from '../../shared/contract/genie.ts';
import { contrast } from '../../shared/theme/color.ts';
import { panelTheme } from '../../shared/theme/panel-theme.ts';

const hex = (part: number) => part.toString(16).padStart(2, '0');

test('whatever the brand is, what is written with it or on it can be read', () => {
  const steps = [0, 0x22, 0x44, 0x66, 0x88, 0xaa, 0xcc, 0xee, 0xff];
  const lowest = { onBrand: 21, inkLight: 21, inkDark: 21 };

  for (const red of steps)
    for (const green of steps)
      for (const blue of steps) {
        const brand = `#${hex(red)}${hex(green)}${hex(blue)}`;
        const theme = panelTheme(brand, undefined);
        lowest.onBrand = Math.min(lowest.onBrand, contrast(theme['--_on-brand'] ?? '', brand));
        lowest.inkLight = Math.min(lowest.inkLight, contrast(theme['--_ink-light'] ?? '', '#ffffff'));
        lowest.inkDark = Math.min(lowest.inkDark, contrast(theme['--_ink-dark'] ?? '', '#17151f'));
      }

  expect(lowest.onBrand).toBeGreaterThan(4.5);
  expect(lowest.inkLight).toBeGreaterThanOrEqual(5.5);
  expect(lowest.inkDark).toBeGreaterThanOrEqual(5.5);
});

test('only colours come out, whatever the owner has written', () => {
  const branding = Branding.parse({ primary_color: 'url(https://evil.test)', button_color: 'rgb(0 0 255)' });

  expect(panelTheme('expression(1)', branding)['--_brand']).toBe('#0000ff');
  expect(panelTheme('', undefined)).toEqual({});
});
