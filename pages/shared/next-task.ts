/** Goes on in a task of its own: in between, the browser may paint, and answer whoever taps. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
