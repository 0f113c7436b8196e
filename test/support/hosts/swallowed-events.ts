import type { HostFixture } from './host-fixture.ts';
import { prelude } from './prelude.ts';

/** A page that hears `types` first, in the whole window, and lets nobody else hear them. */
function swallowing(title: string, types: string): HostFixture {
  const [probe] = types.split(' ');
  return prelude(
    title,
    `for (const type of '${types}'.split(' ')) addEventListener(type, event => event.stopImmediatePropagation(), true);`,
    `(() => { let heard = false; const target = document.querySelector('h1'); target.addEventListener('${probe}', () => { heard = true; }); target.dispatchEvent(new CustomEvent('${probe}', { bubbles: true })); return !heard; })()`,
  );
}

/** The Escape key is all that the widget has to hear. */
export const SWALLOWED_EVENTS: readonly HostFixture[] = [
  { ...swallowing('clicks that nobody hears of', 'click dblclick auxclick'), lingers: true },
  swallowing(
    'pointers and mice that nobody hears of',
    'pointerdown pointerup pointermove pointerover pointerenter mousedown mouseup mouseover mousemove touchstart touchend dragstart contextmenu',
  ),
  swallowing(
    'a focus that nobody hears of',
    'focusin focusout focus blur keyup keypress beforeinput selectionchange',
  ),
];
