import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PEER_NAMES, PEERS, type PeerName } from './peers.ts';

/** What a page does to whoever is embedded in it. */
export const CONDITIONS = ['plain', 'styles', 'prototypes', 'csp', 'trusted-types'] as const;
export type Condition = (typeof CONDITIONS)[number];

const SHOUTING =
  '<style nonce="n0">html{font-size:40px!important}*{all:revert}button,div,span,a,svg{font-size:40px!important;padding:20px!important;border:5px solid red!important;position:static!important}</style>';
const EXTENDED =
  '<script nonce="n0">Object.prototype.extend = function () {}; Array.prototype.toJSON = function () { return "[]"; };</script>';

const HEADS: Partial<Record<Condition, string>> = { styles: SHOUTING, prototypes: EXTENDED };

/** Hosts are allowed; inline scripts only with the nonce, inline styles not at all. */
const POLICIES: Partial<Record<Condition, (platform: string) => string>> = {
  csp: (platform) => `script-src 'nonce-n0' ${platform}; style-src 'self' 'nonce-n0'; object-src 'none'`,
  'trusted-types': () => "require-trusted-types-for 'script'; trusted-types 'none'",
};

/** The pages `/{peer}/{condition}`, on an origin of their own. */
export async function servePeerPages(platform: string) {
  const pages = new Map<string, { peer: PeerName; condition: Condition }>(
    PEER_NAMES.flatMap((peer) =>
      CONDITIONS.map((condition) => [`/${peer}/${condition}`, { peer, condition }] as const),
    ),
  );
  const server = createServer(({ url = '' }, response) => {
    const page = pages.get(url);
    if (!page) return response.writeHead(404).end();
    const policy = POLICIES[page.condition]?.(platform);
    if (policy) response.setHeader('content-security-policy', policy);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(documentOf(page.peer, page.condition, platform));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    urlOf: (peer: PeerName, condition: Condition) => `http://localhost:${port}/${peer}/${condition}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

function documentOf(peer: PeerName, condition: Condition, platform: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Host page</title><link rel="icon" href="data:,">${HEADS[condition] ?? ''}</head>
<body><h1>Host page</h1>${PEERS[peer].tag(`${platform}/bench/${peer}.js`, platform)}</body></html>
`;
}
