import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

export interface Handlers {
  onRequest(request: IncomingMessage, response: ServerResponse): void;
  /** Without it, upgrades are refused. */
  onUpgrade?(request: IncomingMessage, socket: Duplex, head: Buffer): void;
}

export interface LoopbackServer {
  port: number;
  /** `http://localhost:…`. */
  origin: string;
  /** Starts to answer; what came before has waited. */
  serve(handlers: Handlers): void;
  close(): Promise<void>;
}

export interface LoopbackOptions {
  /** 0 takes a free one. */
  port: number;
  /** The environment variable that sets it, for the message when it is taken. */
  portVariable: string;
  /** For a whole request, in ms; for its headers two thirds of it. Whoever is slower is sent away. */
  slowestMs?: number;
}

const TRIES = 5;
const SLOWEST_MS = 15_000;
/** A visitor's token is in the address of their room, and all variables of the page in the token. LiveKit takes more. */
const MAX_HEADER_BYTES = 256 * 1024;

/**
 * An HTTP server that only this machine can reach, under both of localhost's addresses: browsers and Node differ
 * in which one they try first. It listens at once, so that its origin is known before there is anything to serve.
 */
export async function openLoopbackServer({
  port,
  portVariable,
  slowestMs = SLOWEST_MS,
}: LoopbackOptions): Promise<LoopbackServer> {
  const settings: ServerOptions = {
    maxHeaderSize: MAX_HEADER_BYTES,
    headersTimeout: (slowestMs / 3) * 2,
    requestTimeout: slowestMs,
    connectionsCheckingInterval: slowestMs / 3,
  };
  const ready = Promise.withResolvers<Handlers>();
  const servers = await listenOnBoth(port, portVariable, () => {
    const server = createServer(settings, (request, response) => {
      void ready.promise.then(({ onRequest }) => onRequest(request, response));
    });
    server.on('upgrade', (request, socket, head) => {
      void ready.promise.then(({ onUpgrade }) =>
        onUpgrade ? onUpgrade(request, socket, head) : socket.destroy(),
      );
    });
    return server;
  });
  const boundPort = portOf(servers[0]);
  return {
    port: boundPort,
    origin: `http://localhost:${boundPort}`,
    serve: ready.resolve,
    async close() {
      await Promise.all(servers.map(closeServer));
    },
  };
}

async function listenOnBoth(port: number, portVariable: string, create: () => Server) {
  for (let tries = 1; ; tries++) {
    const first = create();
    const second = create();
    try {
      await listen(first, port, '127.0.0.1');
      const hasBoth = await listen(second, portOf(first), '::1').catch(unlessNoIpv6);
      return hasBoth === false ? ([first] as const) : ([first, second] as const);
    } catch (cause) {
      await closeServer(first);
      if (codeOf(cause) !== 'EADDRINUSE') throw cause;
      if (port !== 0 || tries === TRIES) throw portTaken(port, portVariable, cause);
    }
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function unlessNoIpv6(cause: unknown): false {
  if (['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'].includes(codeOf(cause))) return false;
  throw cause;
}

function portTaken(port: number, portVariable: string, cause: unknown): Error {
  const other = port + 10 <= 65_535 ? port + 10 : port - 10;
  return new Error(`Port ${port} is taken. Choose another one: ${portVariable}=${other} npm run demo`, {
    cause,
  });
}

function codeOf(cause: unknown): string {
  return String((cause as NodeJS.ErrnoException | undefined)?.code);
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
