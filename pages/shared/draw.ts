import { effect } from '@preact/signals-core';
import { hydrate, render, type ComponentChild } from 'preact';
import { focusFirst } from '../../widget/panel/focus.ts';
import { preparedLanguage } from './prepared.ts';

/**
 * Draws a page, and again whenever a signal changes that it has read. What is there stays until there is something
 * to draw: `view` answers undefined while the first words are on their way. Markup that was prerendered is taken
 * over where it says the same, so that nothing moves. Where a change takes away the control that had the focus, the
 * focus goes to what the page has instead, as soon as there is something.
 */
export function draw(root: HTMLElement, view: () => ComponentChild | undefined): void {
  const isInside = () => root.contains(document.activeElement);
  let hasBegun = false;
  let isFocusOwed = false;
  effect(() => {
    const shown = view();
    if (shown === undefined) return;
    isFocusOwed ||= isInside();
    if (!hasBegun && isAsPrepared(root)) hydrate(shown, root);
    else {
      if (!hasBegun) root.replaceChildren();
      render(shown, root);
    }
    hasBegun = true;
    if (isFocusOwed && !isInside()) focusFirst(root.querySelector('[part=panel]'));
    if (isInside()) isFocusOwed = false;
  });
}

/** In the visitor's language and colours: taking markup over does not change it. */
function isAsPrepared(root: HTMLElement): boolean {
  const { lang, dataset } = document.documentElement;
  return preparedLanguage(root) === lang && dataset.theme === 'auto';
}
