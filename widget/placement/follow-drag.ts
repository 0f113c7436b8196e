/** What becomes of a pointer that is pressed on the launcher; less than this is a click. */
const THRESHOLD_PX = 8;
const HOLD_MS = 500;

export interface Drag {
  canStart(): boolean;
  /** Where it was let go, px of the window. */
  onDrop(x: number, y: number): void;
  /** A finger rests on it. */
  onHold(): void;
}

/** Lets `launcher` be dragged; a click stays a click. */
export function followDrag(launcher: HTMLElement, { canStart, onDrop, onHold }: Drag): void {
  launcher.addEventListener('pointerdown', (start) => {
    // A page may dispatch what it likes, and such a pointer cannot be captured.
    if (!start.isTrusted || !start.isPrimary || start.button !== 0 || !canStart()) return;
    const watching = new AbortController();
    const options = { signal: watching.signal };
    let isDragged = false;
    let isHeld = false;
    const holding = setTimeout(() => {
      isHeld = start.pointerType !== 'mouse';
      if (isHeld) onHold();
    }, HOLD_MS);
    const end = () => {
      clearTimeout(holding);
      watching.abort();
      launcher.style.translate = '';
      if (isDragged || isHeld) swallowClick(launcher);
    };

    launcher.setPointerCapture(start.pointerId);
    launcher.addEventListener(
      'pointermove',
      ({ clientX, clientY }) => {
        const [x, y] = [clientX - start.clientX, clientY - start.clientY];
        isDragged ||= Math.hypot(x, y) > THRESHOLD_PX;
        if (!isDragged) return;
        clearTimeout(holding);
        launcher.style.translate = `${x}px ${y}px`;
      },
      options,
    );
    launcher.addEventListener(
      'pointerup',
      ({ clientX, clientY }) => {
        end();
        if (isDragged) onDrop(clientX, clientY);
      },
      options,
    );
    launcher.addEventListener('pointercancel', end, options);
  });
}

/** Until the pointer comes again: after a touch, the browser sends the click late or not at all. */
function swallowClick(launcher: HTMLElement): void {
  const watching = new AbortController();
  const options = { capture: true, signal: watching.signal };
  const swallow = (event: MouseEvent) => {
    const isByKey = event.detail === 0;
    if (!isByKey && event.composedPath().includes(launcher)) event.stopPropagation();
  };
  launcher.parentElement?.addEventListener('click', swallow, options);
  launcher.addEventListener('pointerdown', () => watching.abort(), options);
}
