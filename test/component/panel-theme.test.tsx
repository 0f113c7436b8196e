import { expect, test } from 'vitest';
import { Branding } from '../../shared/contract/genie.ts';
import { panelTheme } from '../../shared/theme/panel-theme.ts';
import { sweepColors } from '../colors/sweep-colors.ts';

/** 6 of each channel's 8 bits; `npm run test:colors` takes all 16.7 million. */
const REDS = Array.from({ length: 64 }, (_, index) => index * 4 + (index >> 4));

test('whatever the brand is, what is written with it or on it can be read', () => {
  const pairs = Object.entries(sweepColors(REDS, 4));

  expect(pairs).toHaveLength(11);
  for (const [pair, { contrast, brand }] of pairs)
    expect(contrast, `${pair}, with ${brand}`).toBeGreaterThanOrEqual(4.5);
}, 60_000);

test('only colours come out, whatever the owner has written', () => {
  const branding = Branding.parse({ primary_color: 'url(https://evil.test)', button_color: 'rgb(0 0 255)' });

  expect(panelTheme('expression(1)', branding)['--_brand']).toBe('#0000ff');
  expect(panelTheme('', undefined)).toEqual({});
});
