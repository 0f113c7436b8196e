interface InForm {
  currentTarget: { form: HTMLFormElement | null };
  preventDefault(): void;
}

/**
 * Hands in the form around a field or a button. By an event of our own: in a sandbox without `allow-forms` the browser
 * submits no form, and does not even say so. The browser's own way is held back, so forms need not. No plain `Event`,
 * since MooTools has one of its own.
 */
export function submit(event: InForm): void {
  event.preventDefault();
  event.currentTarget.form?.dispatchEvent(new CustomEvent('submit'));
}
