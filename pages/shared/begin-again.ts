/**
 * Loads the page anew from its address as it is now. Browsers keep the address that a page was loaded from, hash
 * included, for all of its scripts to read (`performance.getEntriesByType('navigation')`): what was taken off the
 * address bar is out of it only then. Never resolves.
 */
export function beginAgain(): Promise<never> {
  location.reload();
  return new Promise(() => undefined);
}
