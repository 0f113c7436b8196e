/** Watches the page's own buttons, also those that come later. Returns how to stop. */
export function watchTrigger(
  selector: string,
  onIntent: () => void,
  onClick: (button: HTMLElement) => void,
): () => void {
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };
  const handle = (event: Event) => {
    const button = event.target instanceof Element && event.target.closest<HTMLElement>(selector);
    if (!button) return;
    if (event.type !== 'click') return onIntent();
    event.preventDefault(); // a link would leave the page
    onClick(button);
  };
  for (const type of ['click', 'pointerover', 'focusin']) document.addEventListener(type, handle, options);
  return () => stop.abort();
}
