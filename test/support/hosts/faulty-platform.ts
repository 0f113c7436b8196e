import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** How a request can go wrong between us and a visitor. */
export type Fault =
  /** 404. */
  | 'missing'
  /** The connection is cut in the middle of the body. */
  | 'half'
  /** The server takes the request, and nothing comes. */
  | 'stalled'
  /** A proxy answers 200 with a page of its own. */
  | 'page'
  /** 500 without a body. */
  | 'failing'
  /** The answer may not be read by other origins. */
  | 'closed';

/** The platform behind a line that a test breaks. */
export interface FaultyPlatform {
  origin: string;
  /** Requests whose path fits go wrong from now on: all, or the first `times` of them. */
  breaks(path: RegExp, fault: Fault, times?: number): void;
  /** What is stalled already stays so. */
  heal(): void;
  /** All requests so far, by their paths. */
  asked: readonly string[];
  /** Requests that have gone wrong. */
  broken(): number;
  close(): Promise<void>;
}

export async function startFaultyPlatform(platform: string): Promise<FaultyPlatform> {
  let fault: { path: RegExp; fault: Fault; left: number } | undefined;
  let broken = 0;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { method, url = '', headers } = request;
    const isHit = fault !== undefined && fault.left > 0 && fault.path.test(url) && method !== 'OPTIONS';
    const how = isHit ? fault?.fault : undefined;
    if (method !== 'OPTIONS') asked.push(url);
    if (isHit && fault) fault.left--;
    if (isHit) broken++;
    if (how === 'stalled') return;
    const onward = httpRequest(new URL(url, platform), { method, headers }, (answer) => {
      pass(answer, response, how).catch(() => response.destroy());
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    breaks(path, kind, times = Infinity) {
      fault = { path, fault: kind, left: times };
      broken = 0;
    },
    heal() {
      fault = undefined;
    },
    asked,
    broken: () => broken,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function pass(answer: IncomingMessage, response: ServerResponse, fault?: Fault): Promise<void> {
  const { 'access-control-allow-origin': readers, ...headers } = answer.headers;
  const open = readers === undefined ? {} : { 'access-control-allow-origin': readers };
  const body = await buffer(answer);
  if (fault === 'missing') response.writeHead(404, open).end();
  else if (fault === 'failing') response.writeHead(500, open).end();
  else if (fault === 'page')
    response.writeHead(200, { ...open, 'content-type': 'text/html' }).end('<p>Sign in</p>');
  else if (fault === 'closed') response.writeHead(answer.statusCode ?? 200, headers).end(body);
  else if (fault === 'half') {
    response.writeHead(200, { ...answer.headers, 'content-length': String(body.length) });
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
  } else response.writeHead(answer.statusCode ?? 200, answer.headers).end(body);
}
