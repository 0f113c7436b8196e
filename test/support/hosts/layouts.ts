import { sheets } from './sheets.ts';

/** Pages that move, clip, turn or magnify what stands in them. */
export const LAYOUTS = sheets([
  [
    'a body that is a container',
    'body { container-type: size; width: 400px; height: 300px }',
    'body container-type size',
  ],
  [
    'a body that hides what leaves it',
    'html, body { overflow: hidden; height: 100% } body { position: relative; overflow: clip }',
    'body overflow-x clip',
  ],
  [
    'a body that is a grid',
    'body { display: grid; grid-template-columns: 1fr 1fr; gap: 50px; place-items: center }',
    'body display grid',
  ],
  [
    'a body from bottom to top',
    'body { display: flex; flex-direction: column-reverse; min-height: 100vh }',
    'body flex-direction column-reverse',
  ],
  [
    'a magnified body',
    'body { zoom: 1.25 }',
    'body zoom 1.25',
    {
      zoom: 1.25,
      context: { viewport: { width: 1280, height: 1000 } },
    },
  ],
  [
    'a body magnified more than the window has room for',
    'body { zoom: 1.5 }',
    'body zoom 1.5',
    // The panel is fitted in by a file that loads once a pointer is on the launcher.
    { zoom: 1.5, differs: 'looks', lingers: true },
  ],
  [
    'laid out as of old, without a doctype',
    '',
    'p display block',
    { doctype: '', proof: 'document.compatMode === "BackCompat"' },
  ],
  ['vertical writing', 'html { writing-mode: vertical-rl }', 'p writing-mode vertical-rl'],
  ['right to left by style', 'p { direction: rtl }', 'p direction rtl'],
  [
    'an overlay over everything',
    '#overlay { position: fixed; inset: 0; z-index: 999999999; background: #fffc; pointer-events: none }',
    '#overlay z-index 999999999',
    { body: '<div id="overlay"></div>' },
  ],
  [
    'a small window that is magnified',
    'body { zoom: 1.5 }',
    'body zoom 1.5',
    {
      zoom: 1.5,
      differs: 'looks',
      lingers: true,
      context: { viewport: { width: 360, height: 480 } },
    },
  ],
  ['right to left for the body alone', 'body { direction: rtl }', 'p direction rtl', { differs: 'looks' }],
  [
    'a body that is transformed',
    'body { transform: translateX(40px); height: 3000px }',
    'body transform matrix',
  ],
  [
    'a small body that is strict',
    'body { contain: strict; width: 600px; height: 300px }',
    'body contain strict',
  ],
  [
    'a body that is blurred a little, and half seen',
    'body { filter: blur(1px); opacity: 0.5; width: 300px }',
    'body filter blur',
  ],
  [
    'a body that is about to move, in perspective',
    'body { will-change: transform; perspective: 100px; margin: 90px }',
    'body will-change transform',
  ],
  ['a root that is turned', 'html { transform: rotate(3deg) scale(0.9) }', 'html transform matrix'],
]);
