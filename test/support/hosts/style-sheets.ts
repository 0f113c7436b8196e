import type { HostFixture } from './host-fixture.ts';

/** A page with `css`, where the computed `property` of `selector` is `value` (a regular expression) by then. */
function sheet(
  title: string,
  css: string,
  [selector, property, value]: [string, string, string],
  more: Partial<HostFixture> = {},
): HostFixture {
  const read = `getComputedStyle(document.querySelector(${JSON.stringify(selector)})).getPropertyValue('${property}')`;
  return { title, head: `<style>${css}</style>`, proof: `/${value}/.test(${read})`, ...more };
}

/** An element that no style sheet of a browser knows, as ours is for the page. */
const UNKNOWN = { body: '<not-ours></not-ours>' };

/** Style sheets that shout. */
export const SHOUTING_SHEETS: readonly HostFixture[] = [
  sheet('all is reverted', '* { all: revert !important }', ['h1', 'font-weight', '700']),
  sheet('all is unset', '* { all: unset !important }', ['h1', 'font-size', '^16px'], UNKNOWN),
  sheet('all is initial', '* { all: initial !important }', ['h1', 'display', 'inline']),
  sheet('one font for all', '* { font: italic 900 40px/3 monospace !important }', [
    'p',
    'font-size',
    '^40px',
  ]),
  sheet(
    'one colour for all',
    '* { color: red !important; background: yellow !important; border: 5px dashed lime !important }',
    ['p', 'color', '255, 0, 0'],
  ),
  sheet(
    'all stands in the flow',
    '* { position: static !important; float: left !important; margin: 30px !important }',
    ['p', 'float', 'left'],
  ),
  sheet('all is relative', '* { position: relative !important; inset: 40px !important }', [
    'p',
    'position',
    'relative',
  ]),
  sheet(
    'all is boxed',
    '* { box-sizing: content-box !important; padding: 25px !important; outline: 9px solid red !important }',
    ['p', 'padding-top', '25px'],
  ),
  sheet('all is half seen', 'body * { opacity: 0.7 !important; mix-blend-mode: multiply !important }', [
    'p',
    'opacity',
    '0.7',
  ]),
  sheet(
    'all moves',
    '* { transition: all 9s !important; animation: glow 9s infinite !important } @keyframes glow { to { outline: 9px solid red } }',
    ['p', 'transition-duration', '9s'],
  ),
  sheet(
    'all is small',
    '* { max-width: 50px !important; max-height: 50px !important; overflow: hidden !important }',
    ['h1', 'max-width', '50px'],
  ),
  sheet(
    'all is in capitals',
    '* { text-transform: uppercase !important; letter-spacing: 8px !important; word-spacing: 20px !important; text-align: center !important; text-indent: 40px !important; white-space: nowrap !important }',
    ['p', 'text-transform', 'uppercase'],
  ),
  sheet(
    'all is a crosshair and not for the mouse',
    '* { cursor: crosshair !important } p { pointer-events: none !important } * { user-select: none !important }',
    ['p', 'pointer-events', 'none'],
  ),
  sheet(
    'what is unknown is hidden',
    ':not(html, body, head, h1, p, label, input, script) { display: none !important }',
    ['not-ours', 'display', 'none'],
    UNKNOWN,
  ),
  sheet(
    'what is empty is hidden',
    ':empty { display: none !important } :not(:defined), body > *:last-child { visibility: hidden !important; opacity: 0 !important }',
    ['not-ours', 'display', 'none'],
    UNKNOWN,
  ),
  sheet(
    'unknown elements are fixed and flat',
    'body > * { position: fixed !important; height: 0 !important; width: 0 !important; overflow: hidden !important; transform: scale(0) !important }',
    ['p', 'height', '^0px'],
  ),
  sheet(
    'buttons and divs are somebody else’s',
    'button, [class], div, span, b, i, svg, path { all: unset !important; display: inline !important; fill: red !important; zoom: 3 !important }',
    ['div', 'display', 'inline'],
    { body: '<div></div>' },
  ),
  sheet('a root of 5 px', 'html { font-size: 5px !important }', ['html', 'font-size', '^5px']),
  sheet('a root of 62.5 %', 'html { font-size: 62.5% }', ['html', 'font-size', '^10px']),
  sheet('a root of 40 px', 'html { font-size: 40px }', ['html', 'font-size', '^40px']),
  sheet('a body that is a container', 'body { container-type: size; width: 400px; height: 300px }', [
    'body',
    'container-type',
    'size',
  ]),
  sheet(
    'a body that hides what leaves it',
    'html, body { overflow: hidden; height: 100% } body { position: relative; overflow: clip }',
    ['body', 'overflow-x', 'clip'],
  ),
  sheet(
    'a body that is a grid',
    'body { display: grid; grid-template-columns: 1fr 1fr; gap: 50px; place-items: center }',
    ['body', 'display', 'grid'],
  ),
  sheet(
    'a body from bottom to top',
    'body { display: flex; flex-direction: column-reverse; min-height: 100vh }',
    ['body', 'flex-direction', 'column-reverse'],
  ),
  sheet('a magnified body', 'body { zoom: 1.25 }', ['body', 'zoom', '1.25'], {
    zoom: 1.25,
    context: { viewport: { width: 1280, height: 1000 } },
  }),
  sheet('vertical writing', 'html { writing-mode: vertical-rl }', ['p', 'writing-mode', 'vertical-rl']),
  sheet('right to left by style', 'p { direction: rtl }', ['p', 'direction', 'rtl']),
  sheet(
    'an overlay over everything',
    '#overlay { position: fixed; inset: 0; z-index: 999999999; background: #fffc; pointer-events: none }',
    ['#overlay', 'z-index', '999999999'],
    { body: '<div id="overlay"></div>' },
  ),
  sheet('dark only', ':root { color-scheme: only dark }', ['html', 'color-scheme', 'dark'], {
    differs: 'looks',
  }),
  sheet('invisible until its fonts are there', 'html { visibility: hidden; opacity: 0.99 }', [
    'p',
    'visibility',
    'hidden',
  ]),
  sheet(
    'selections and scrollbars of its own',
    '*::selection { color: red } *::-webkit-scrollbar { width: 40px } ::before, ::after { content: "!!" !important; display: block !important }',
    ['p', 'display', 'block'],
  ),
];

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
