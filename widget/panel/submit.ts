/**
 * Hands in the form around a field or a button. By an event of our own: in a sandbox without `allow-forms` the browser
 * submits no form, and does not even say so.
 */
export function submit({
  currentTarget: { form },
}: {
  currentTarget: { form: HTMLFormElement | null };
}): void {
  form?.dispatchEvent(new Event('submit'));
}
