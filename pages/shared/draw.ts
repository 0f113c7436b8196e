import { effect } from '@preact/signals-core';
import { render, type ComponentChild } from 'preact';
import { focusFirst } from '../../widget/panel/focus.ts';

/**
 * Draws a page, and again whenever a signal changes that it has read. The skeleton stays until there is something
 * to draw: `view` answers undefined while the first words are on their way. Where a change takes away the control
 * that had the focus, the focus goes to what the page has instead, as soon as there is something.
 */
export function draw(root: Element, view: () => ComponentChild | undefined): void {
  const isInside = () => root.contains(document.activeElement);
  let hasBegun = false;
  let isFocusOwed = false;
  effect(() => {
    const shown = view();
    if (shown === undefined) return;
    if (!hasBegun) root.replaceChildren();
    hasBegun = true;
    isFocusOwed ||= isInside();
    render(shown, root);
    if (isFocusOwed && !isInside()) focusFirst(root.querySelector('[part=panel]'));
    if (isInside()) isFocusOwed = false;
  });
}
