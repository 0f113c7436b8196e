import { parseUrl } from '../parse-url.ts';
import { isLoopback } from '../theme/safe-url.ts';

/**
 * Whether a page can open a socket there at all. LiveKit's client does not ask: where the browser refuses the address
 * itself, it waits for its whole time, and the refusal reaches the host page as an uncaught error.
 */
export function isServerAddress(
  address: string,
  isSecurePage: boolean = globalThis.location?.protocol === 'https:',
): boolean {
  const url = parseUrl(address);
  if (!url || address.includes('#')) return false;
  if (/^(wss|https):$/.test(url.protocol)) return true;
  return /^(ws|http):$/.test(url.protocol) && (!isSecurePage || isLoopback(url.hostname));
}
