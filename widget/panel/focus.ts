/** Moves the focus to the current view's first sensible control or heading. */
export function focusFirst(panel: Element | null): void {
  const wishes = ['[data-focus]', 'h2', 'button'];
  const target = wishes.map((wish) => panel?.querySelector<HTMLElement>(wish)).find(Boolean);
  target?.focus({ preventScroll: true });
}

export function hasFocus(panel: Element | null): boolean {
  const { activeElement } = (panel?.getRootNode() ?? {}) as Partial<DocumentOrShadowRoot>;
  return Boolean(activeElement && panel?.contains(activeElement));
}
