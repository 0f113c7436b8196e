import { isIPv6 } from 'node:net';
import type { ApiContext } from './api-env.ts';

/**
 * Who is asking, for the rate limits: the connection's address, or what the one trusted proxy wrote last into
 * X-Forwarded-For. Without a trusted proxy that header is anybody's to write, so it is not read.
 */
export function clientIp(c: ApiContext, trustProxy: boolean): string {
  const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return network(forwarded || c.env?.incoming?.socket?.remoteAddress || 'unknown');
}

/** One caller owns a whole IPv6 /64, so its addresses count as one. */
export function network(address: string): string {
  const plain = address.replace(/%.*$/, '').replace(/^::ffff:(?=[\d.]+$)/i, '');
  if (!isIPv6(plain)) return plain.slice(0, 64);
  const [front = '', back] = plain.split('::');
  const head = groups(front);
  const tail = groups(back ?? '');
  const zeros = back === undefined ? 0 : Math.max(8 - head.length - tail.length, 0);
  const all = [...head, ...Array<string>(zeros).fill('0'), ...tail];
  return `${all.slice(0, 4).join(':')}::/64`;
}

function groups(part: string): string[] {
  return part === '' ? [] : part.split(':').map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''));
}
