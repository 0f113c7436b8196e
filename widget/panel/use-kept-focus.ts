import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * When a phase takes away the control that had the focus, moves the focus to what the next phase marks with
 * `data-focus`. Where the focus was elsewhere, on the host page say, it stays there.
 */
export function useKeptFocus(panelRef: RefObject<HTMLElement | null>, phase: string): void {
  const lastPhaseRef = useRef(phase);
  // oxlint-disable-next-line react/refs -- before the render is the last moment to ask: a control that is gone has no focus
  const hadFocus = lastPhaseRef.current !== phase && hasFocus(panelRef.current);

  useLayoutEffect(() => {
    const wasLoading = lastPhaseRef.current === 'loading'; // there was nothing better than the heading
    lastPhaseRef.current = phase;
    if (hadFocus && (wasLoading || !hasFocus(panelRef.current))) focusFirst(panelRef.current);
  }, [panelRef, phase, hadFocus]);
}

/** Moves the focus to the current view's first sensible control or heading. */
export function focusFirst(panel: Element | null): void {
  const wishes = ['[data-focus]', 'h2', 'button'];
  const target = wishes.map((wish) => panel?.querySelector<HTMLElement>(wish)).find(Boolean);
  target?.focus({ preventScroll: true });
}

function hasFocus(panel: Element | null): boolean {
  const { activeElement } = (panel?.getRootNode() ?? {}) as Partial<DocumentOrShadowRoot>;
  return Boolean(activeElement && panel?.contains(activeElement));
}
