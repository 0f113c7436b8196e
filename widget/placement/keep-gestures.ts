const FIELDS = 'input, textarea, select';

/** Wherever it happens in the widget. */
const OURS = ['wheel', 'touchstart', 'touchmove', 'touchend', 'selectstart', 'dragstart', 'contextmenu'];
/** Where something is written, moved or chosen; elsewhere the page may want to know, to close a menu of its own. */
const OF_FIELDS = ['pointerdown', 'mousedown', 'beforeinput', 'input', 'paste', 'copy', 'cut'];
const OF_KEYS = ['keydown', 'keypress', 'keyup'];

/**
 * Keeps from the page what a visitor does in the widget with keys, wheel and fingers. Many a page takes these for
 * itself, for smooth scrolling, a game, shortcuts or against copying, and what it has prevented does nothing here
 * either. A floating panel's keys are its own too, but for shortcuts and Escape; an inline one may stand in a dialog
 * of the page, which minds Tab.
 */
export function keepGestures(shadow: ShadowRoot, isFloating: () => boolean): void {
  const keep = (types: readonly string[], isOurs: (event: Event) => boolean) => {
    const stop = (event: Event) => {
      if (isOurs(event)) event.stopPropagation();
    };
    for (const type of types) shadow.addEventListener(type, stop, { passive: true });
  };
  keep(OURS, () => true);
  keep(OF_FIELDS, isOfField);
  keep(OF_KEYS, (event) => isOfField(event) || (isFloating() && isPlainKey(event)));
}

function isOfField({ target }: Event): boolean {
  return target instanceof Element && target.matches(FIELDS);
}

function isPlainKey(event: Event): boolean {
  if (!(event instanceof KeyboardEvent)) return false;
  const { key, ctrlKey, metaKey, altKey } = event;
  return key !== 'Escape' && !ctrlKey && !metaKey && !altKey;
}
