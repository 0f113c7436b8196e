import type { HostFixture } from './host-fixture.ts';

const script = (code: string) => `<script>${code}</script>`;

/** A dialog of the page, with the focus kept in it as Bootstrap does. */
const FOCUS_TRAP = `<div id="modal" tabindex="-1" role="dialog">A dialog of the page <button>Fine</button></div>${script(
  `const modal = document.getElementById('modal'); window.pulled = 0;
   document.addEventListener('focusin', ({ target }) => { if (target !== document && target !== modal && !modal.contains(target)) { window.pulled++; modal.focus(); } });`,
)}`;

/** What a page's own scripts do all day. */
export const HANDLERS: readonly HostFixture[] = [
  {
    title: 'keys with shortcuts of its own',
    head: script(
      `document.addEventListener('keydown', event => { if (/^[a-z/?]$/.test(event.key) && event.target.localName !== 'input') event.preventDefault(); });`,
    ),
    proof: `(() => { const event = new KeyboardEvent('keydown', { key: 's', cancelable: true, bubbles: true }); document.querySelector('p').dispatchEvent(event); return event.defaultPrevented; })()`,
  },
  {
    title: 'keys, wheel, fingers and mouse that it has prevented',
    head: script(
      `for (const type of 'keydown keypress keyup wheel touchstart touchmove pointerdown mousedown selectstart beforeinput paste contextmenu'.split(' ')) document.addEventListener(type, event => event.target.localName !== 'input' && event.preventDefault(), { passive: false });`,
    ),
    proof: `!document.querySelector('p').dispatchEvent(new WheelEvent('wheel', { cancelable: true, bubbles: true }))`,
    lingers: true,
  },
  {
    title: 'the focus kept in a dialog of the page',
    body: FOCUS_TRAP,
    proof: `(() => { document.querySelector('#own').focus(); return window.pulled === 1 && document.activeElement.id === 'modal'; })()`,
  },
  {
    title: 'an error a hundred times a second',
    head: script(
      `window.thrown = 0; setInterval(() => { window.thrown++; throw new Error('their own'); }, 10); setInterval(() => Promise.reject(new Error('their own')), 50);`,
    ),
    proof: `new Promise(resolve => { const look = () => window.thrown > 10 ? resolve(true) : setTimeout(look, 10); look(); })`,
    expects: { errors: /their own/ },
  },
  {
    title: 'a main thread that is busy four fifths of the time',
    head: script(
      `window.busyMs = 0; setInterval(() => { const until = performance.now() + 40; while (performance.now() < until); window.busyMs += 40; }, 50);`,
    ),
    proof: `new Promise(resolve => { const look = () => window.busyMs > 200 ? resolve(true) : setTimeout(look, 10); look(); })`,
  },
  {
    title: 'a watcher that takes away whatever it did not put there',
    head: script(
      `addEventListener('DOMContentLoaded', () => new MutationObserver(records => { window.watched = true; for (const { addedNodes } of records) for (const node of addedNodes) if (/^(IFRAME|SCRIPT|DIV)$/.test(node.nodeName)) node.remove(); }).observe(document.body, { childList: true })); `,
    ),
    proof: `new Promise(resolve => { const div = document.body.appendChild(document.createElement('div')); setTimeout(() => resolve(!div.isConnected), 0); })`,
  },
  {
    title: 'a widget that is written into the page',
    tag: `<script>document.write('<script async src="$PLATFORM/widget.js" data-genie="sunny-dental"><' + '/script>');</script>`,
    proof: `document.scripts.length > 0 && [...document.scripts].some(({ src }) => src.endsWith('/widget.js'))`,
  },
];
