import { guarded } from './guarded.ts';

/** Watches the page's own buttons, also those that come later. Returns how to stop. */
export function watchTrigger(
  selector: string,
  onIntent: () => void,
  onClick: (button: HTMLElement) => void,
): () => void {
  // What the page wrote may be no selector, and what it dispatches may come from the document itself.
  const handle = (event: Event) =>
    guarded(selector, () => {
      const button = (event.target as Partial<Element>).closest?.<HTMLElement>(selector);
      if (!button) return;
      onIntent();
      if (event.type !== 'click') return;
      event.preventDefault(); // a link would leave the page
      onClick(button);
    });
  document.addEventListener('click', handle, true);
  document.addEventListener('pointerover', handle, true);
  return () => {
    document.removeEventListener('click', handle, true);
    document.removeEventListener('pointerover', handle, true);
  };
}
