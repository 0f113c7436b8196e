/**
 * Gives the views the address that they will have: some of them link to their neighbours by it. Rendering is
 * synchronous, so one page's address never meets another one's views.
 */
export function standAt(address: string): void {
  Object.defineProperty(globalThis, 'location', { value: new URL(address), configurable: true });
}
