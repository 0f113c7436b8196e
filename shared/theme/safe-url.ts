import { parseUrl } from '../parse-url.ts';

const LINK_PROTOCOLS = ['https:', 'http:', 'mailto:', 'tel:'];

/**
 * `value` as an address that is safe to link to, or undefined. Only absolute https, http, mailto and tel
 * addresses pass, without user names, passwords or control characters: Preact would run a `javascript:` href.
 */
export function safeLinkUrl(value: unknown): string | undefined {
  return readUrl(value, LINK_PROTOCOLS);
}

/** `value` as the address of a picture, or undefined: https, or http for a backend on the same machine. */
export function safeImageUrl(value: unknown): string | undefined {
  const url = readUrl(value, ['https:', 'http:']);
  if (url === undefined) return undefined;
  return url.startsWith('https:') || isLoopback(new URL(url).hostname) ? url : undefined;
}

function readUrl(value: unknown, protocols: string[]): string | undefined {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (typeof value !== 'string' || value.length > 2048 || /[\u0000-\u001f\u007f]/.test(value))
    return undefined;
  const url = parseUrl(value);
  if (!url || !protocols.includes(url.protocol) || url.username || url.password) return undefined;
  return url.href;
}

/** True for the names and addresses of this very machine. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
}
