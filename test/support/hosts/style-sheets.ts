import { sheets } from './sheets.ts';

/** An element that no style sheet of a browser knows, as ours is for the page. */
const UNKNOWN = { body: '<not-ours></not-ours>' };

/** Style sheets that shout. */
export const SHOUTING_SHEETS = sheets([
  ['all is reverted', '* { all: revert !important }', 'h1 font-weight 700'],
  ['all is unset', '* { all: unset !important }', 'h1 font-size ^16px', UNKNOWN],
  ['all is initial', '* { all: initial !important }', 'h1 display inline'],
  ['one font for all', '* { font: italic 900 40px/3 monospace !important }', 'p font-size ^40px'],
  [
    'one colour for all',
    '* { color: red !important; background: yellow !important; border: 5px dashed lime !important }',
    'p color 255, 0, 0',
  ],
  [
    'all stands in the flow',
    '* { position: static !important; float: left !important; margin: 30px !important }',
    'p float left',
  ],
  ['all is relative', '* { position: relative !important; inset: 40px !important }', 'p position relative'],
  [
    'all is boxed',
    '* { box-sizing: content-box !important; padding: 25px !important; outline: 9px solid red !important }',
    'p padding-top 25px',
  ],
  [
    'all is half seen',
    'body * { opacity: 0.7 !important; mix-blend-mode: multiply !important }',
    'p opacity 0.7',
  ],
  [
    'all moves',
    '* { transition: all 9s !important; animation: glow 9s infinite !important } @keyframes glow { to { outline: 9px solid red } }',
    'p transition-duration 9s',
  ],
  [
    'all is small',
    '* { max-width: 50px !important; max-height: 50px !important; overflow: hidden !important }',
    'h1 max-width 50px',
  ],
  [
    'all is in capitals',
    '* { text-transform: uppercase !important; letter-spacing: 8px !important; word-spacing: 20px !important; text-align: center !important; text-indent: 40px !important; white-space: nowrap !important }',
    'p text-transform uppercase',
  ],
  [
    'all is a crosshair and not for the mouse',
    '* { cursor: crosshair !important } p { pointer-events: none !important } * { user-select: none !important }',
    'p pointer-events none',
  ],
  [
    'what is unknown is hidden',
    ':not(html, body, head, h1, p, label, input, script) { display: none !important }',
    'not-ours display none',
    UNKNOWN,
  ],
  [
    'what is empty is hidden',
    ':empty { display: none !important } :not(:defined), body > *:last-child { visibility: hidden !important; opacity: 0 !important }',
    'not-ours display none',
    UNKNOWN,
  ],
  [
    'unknown elements are fixed and flat',
    'body > * { position: fixed !important; height: 0 !important; width: 0 !important; overflow: hidden !important; transform: scale(0) !important }',
    'p height ^0px',
  ],
  [
    'buttons and divs are somebody else’s',
    'button, [class], div, span, b, i, svg, path { all: unset !important; display: inline !important; fill: red !important; zoom: 3 !important }',
    'div display inline',
    { body: '<div></div>' },
  ],
  ['a root of 5 px', 'html { font-size: 5px !important }', 'html font-size ^5px'],
  ['a root of 62.5 %', 'html { font-size: 62.5% }', 'html font-size ^10px'],
  ['a root of 40 px', 'html { font-size: 40px }', 'html font-size ^40px'],
  [
    'dark only',
    ':root { color-scheme: only dark }',
    'html color-scheme dark',
    {
      differs: 'looks',
    },
  ],
  [
    'invisible until its fonts are there',
    'html { visibility: hidden; opacity: 0.99 }',
    'p visibility hidden',
  ],
  [
    'selections and scrollbars of its own',
    '*::selection { color: red } *::-webkit-scrollbar { width: 40px } ::before, ::after { content: "!!" !important; display: block !important }',
    'p display block',
  ],
  [
    'text that is hard to read, for all that is in the body',
    'body { letter-spacing: 9px; word-spacing: 9px; text-transform: uppercase; line-height: 4; cursor: none; font-variant: small-caps; font-kerning: none; text-shadow: 2px 2px red; text-indent: 50px; hyphens: auto; word-break: break-all; tab-size: 20; quotes: "x" "y" }',
    'p cursor none',
  ],
  [
    'nothing that can be touched',
    'body { user-select: none; pointer-events: none; touch-action: none; -webkit-user-drag: none; caret-color: transparent } #own { pointer-events: auto }',
    'p pointer-events none',
  ],
  [
    'a body that is invisible',
    'body { visibility: hidden } #own { visibility: visible }',
    'p visibility hidden',
  ],
  [
    'figures, emphasis and colours that are handed down',
    ':root { font-variant-numeric: oldstyle-nums; font-variant-caps: all-small-caps; font-feature-settings: "smcp"; font-stretch: expanded; text-emphasis: filled sesame red; -webkit-text-fill-color: red; -webkit-text-stroke: 2px red; color: red; accent-color: red; list-style: square inside }',
    'p font-variant-caps all-small-caps',
  ],
]);
