import { networkInterfaces } from 'node:os';

export interface ServerPorts {
  /** Signalling and API. */
  http: number;
  /** All media, multiplexed. */
  udp: number;
  /** Media where UDP does not get through. */
  tcp: number;
}

/**
 * A LiveKit server for this machine alone: everything on loopback, no TURN. It names itself as STUN server, or
 * clients would be sent to a public one. What happens in its rooms it tells to `webhookUrl`. JSON is YAML too.
 */
export function serverConfig(
  apiKey: string,
  apiSecret: string,
  { http, udp, tcp }: ServerPorts,
  webhookUrl?: string,
): string {
  return JSON.stringify({
    port: http,
    bind_addresses: ['127.0.0.1'],
    keys: { [apiKey]: apiSecret },
    logging: { level: 'warn' },
    ...(webhookUrl && { webhook: { api_key: apiKey, urls: [webhookUrl] } }),
    rtc: {
      node_ip: '127.0.0.1',
      use_external_ip: false,
      enable_loopback_candidate: true,
      interfaces: { includes: loopbackInterfaces() },
      udp_port: udp,
      tcp_port: tcp,
      stun_servers: [`127.0.0.1:${udp}`],
    },
  });
}

function loopbackInterfaces(): string[] {
  return Object.entries(networkInterfaces()).flatMap(([name, addresses = []]) =>
    addresses.some(({ internal }) => internal) ? [name] : [],
  );
}
