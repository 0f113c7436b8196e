import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pinnedVersion } from '../../livekit/build-server.ts';
import { serverConfig } from '../../livekit/server-config.ts';

test('the server keeps to this machine', () => {
  const config: unknown = JSON.parse(serverConfig('key', 'secret', { http: 1, udp: 2, tcp: 3 }));

  expect(config).toMatchObject({
    port: 1,
    bind_addresses: ['127.0.0.1'],
    keys: { key: 'secret' },
    rtc: {
      node_ip: '127.0.0.1',
      use_external_ip: false,
      udp_port: 2,
      tcp_port: 3,
      stun_servers: ['127.0.0.1:2'],
    },
  });
});

test('the binary is named after the version that go.mod pins', () => {
  const goMod = readFileSync(new URL('../../livekit/go.mod', import.meta.url), 'utf8');

  expect(pinnedVersion(goMod)).toMatch(/^v1\.\d+\.\d+$/);
  expect(() => pinnedVersion('module other')).toThrow(/requires no/);
});
