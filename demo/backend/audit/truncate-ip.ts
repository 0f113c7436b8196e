/** The network that an address of `clientIp` is in: /24, or /48 of IPv6. */
export function truncateIp(ip: string): string {
  if (ip.endsWith('/64')) return `${ip.split(':').slice(0, 3).join(':')}::/48`;
  return ip.replace(/^(\d+\.\d+\.\d+)\.\d+$/, '$1.0/24');
}
