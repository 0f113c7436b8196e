/** Watches the page's own buttons, also those that come later. Returns how to stop. */
export function watchTrigger(
  selector: string,
  onIntent: () => void,
  onClick: (button: HTMLElement) => void,
): () => void {
  const types = ['click', 'pointerover'];
  const handle = (event: Event) => {
    const button = (event.target as Element).closest<HTMLElement>(selector);
    if (!button) return;
    onIntent();
    if (event.type !== 'click') return;
    event.preventDefault(); // a link would leave the page
    onClick(button);
  };
  for (const type of types) document.addEventListener(type, handle, true);
  return () => types.forEach((type) => document.removeEventListener(type, handle, true));
}
