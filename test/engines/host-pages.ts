import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HostPage {
  /** Added to the widget's tag. */
  attributes?: string;
  csp?: (platform: string) => string;
  html?: string;
  /** More of the page, before the tag. */
  head?: string;
  body?: string;
}

const NONCE = 'r4nd0m';

/** What a page has to complain of, noted from before anything else runs. */
const RECORDER = `window.seen = []; window.statuses = [];
document.addEventListener('genie:ready', ({ detail }) => statuses.push(detail.status));
addEventListener('error', ({ message }) => seen.push('error: ' + message));
addEventListener('unhandledrejection', ({ reason }) => seen.push('rejection: ' + reason));
addEventListener('securitypolicyviolation', (event) => seen.push('policy: ' + event.effectiveDirective + ' ' + event.blockedURI));
const log = console.error; console.error = (...words) => { seen.push('console: ' + words.join(' ')); log(...words); };`;

/** Customers' pages of an origin of their own, by name, with the widget's tag in each. */
export async function serveHostPages(platform: string, pages: Record<string, HostPage>) {
  const server = createServer(({ url = '' }, response) => {
    const page = pages[url.slice(1)];
    if (!page) return response.writeHead(404).end();
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (page.csp) response.setHeader('content-security-policy', page.csp(platform));
    response.end(documentOf(platform, page));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

function documentOf(
  platform: string,
  { attributes = '', html = '', head = '', body = '' }: HostPage,
): string {
  return `<!doctype html><html lang="en" ${html}><head><meta charset="utf-8"><title>Host</title>
<script nonce="${NONCE}">${RECORDER}</script>${head}</head>
<body><h1>A host page</h1><button id="own">Own button</button>${body}
<script nonce="${NONCE}" async src="${platform}/widget.js" ${attributes || 'data-genie="sunny-dental"'}></script></body></html>`;
}

const voice = (platform: string) => `${platform} ${platform.replace(/^http/, 'ws')}`;

/** The strictest that a site can ask for: nonces, no styles, no HTML sinks. */
export const strictest = (platform: string): string =>
  `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; style-src 'none'; connect-src ${voice(platform)}; img-src 'self' ${platform}; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;

export const hostList = (platform: string): string =>
  `default-src 'self'; script-src 'nonce-${NONCE}' ${platform}; connect-src ${voice(platform)}; img-src 'self' ${platform}`;
