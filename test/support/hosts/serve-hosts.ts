import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { documentOf, filledIn, type HostFixture } from './host-fixture.ts';

/** Customers' pages, each at its place in the list, on an origin of their own. */
export interface HostServer {
  port: number;
  addressOf(fixture: HostFixture): string;
  close(): Promise<void>;
}

export async function serveHosts(platform: string): Promise<HostServer> {
  const known: HostFixture[] = [];
  const manifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8')) as {
    files: Record<string, { integrity: string } | undefined>;
  };
  const places = { platform, single: manifest.files['widget.single.js']?.integrity ?? '' };
  const server = createServer(({ url = '' }, response) => {
    const fixture = known[Number(url.slice(1).split('?')[0])];
    if (!fixture) return response.writeHead(404).end();
    response.setHeader('content-type', 'text/html; charset=utf-8');
    for (const [name, value] of Object.entries(fixture.headers ?? {}))
      response.setHeader(name, filledIn(value, places));
    response.end(filledIn(documentOf(fixture), places));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    addressOf: (fixture) => `http://localhost:${port}/${known.push(fixture) - 1}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
