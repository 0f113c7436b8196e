import type { HostFixture } from './host-fixture.ts';

/** Surroundings that a visitor chooses. */
export const SURROUNDINGS: readonly HostFixture[] = [
  {
    title: 'forced colours',
    context: { forcedColors: 'active' },
    proof: 'matchMedia("(forced-colors: active)").matches',
  },
  {
    title: 'a dark system',
    context: { colorScheme: 'dark' },
    proof: 'matchMedia("(prefers-color-scheme: dark)").matches',
  },
  {
    title: 'a viewport of 320 by 256',
    context: { viewport: { width: 320, height: 256 } },
    proof: 'innerWidth === 320 && innerHeight === 256',
  },
  {
    title: '400 % zoom on a laptop',
    context: { viewport: { width: 320, height: 200 }, deviceScaleFactor: 4 },
    proof: 'devicePixelRatio === 4',
  },
  {
    title: 'a phone',
    context: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 3 },
    proof: 'navigator.maxTouchPoints > 0',
  },
];
