import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  type: 'text/html' | 'text/javascript';
  body: string;
  /** A content security policy. */
  csp?: string;
}

export interface AnswerServer {
  origin: string;
  close(): Promise<void>;
}

/** Serves what `answer` has for a path, on an origin of its own. */
export async function serveAnswers(
  answer: (path: string) => Promise<Served | undefined>,
): Promise<AnswerServer> {
  const server = createServer(async ({ url = '' }, response) => {
    const served = await answer(url).catch(String);
    if (typeof served === 'string') return response.writeHead(500).end(served);
    if (!served) return response.writeHead(404).end();
    response.setHeader('content-type', `${served.type}; charset=utf-8`);
    if (served.csp) response.setHeader('content-security-policy', served.csp);
    return response.end(served.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
