import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { SignalRequest } from '@livekit/protocol';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { decodeSignal, encodeSignal, type SignalMessage } from './signal-codec.ts';

/** A client's signalling connection. Listen at once: frames that come before are lost. */
export interface SignalSocket {
  listen(listener: SignalListener): void;
  /** Does nothing once the socket is closed. */
  send(message: SignalMessage): void;
  close(): void;
  /** Cuts the line without a goodbye. */
  terminate(): void;
}

export interface SignalListener {
  onRequest(request: SignalRequest): void;
  /** A frame that is no signalling request, or too large. */
  onMalformed(): void;
  onClosed(): void;
}

export interface SignalSocketLimits {
  maxFrameBytes: number;
  idleSocketMs: number;
}

/** Completes a WebSocket handshake: `(req, socket, head, opened)`. */
export type AcceptSignal = (
  req: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  opened: (socket: SignalSocket) => void,
) => void;

/** The only file that knows the WebSocket library. */
export function createSignalAcceptor({ maxFrameBytes, idleSocketMs }: SignalSocketLimits): AcceptSignal {
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: maxFrameBytes,
    perMessageDeflate: false,
  });
  return (req, socket, head, opened) => {
    server.handleUpgrade(req, socket, head, (webSocket) => opened(wrap(webSocket, idleSocketMs)));
  };
}

function wrap(webSocket: WebSocket, idleSocketMs: number): SignalSocket {
  const idle = setTimeout(() => webSocket.terminate(), idleSocketMs);
  webSocket.on('close', () => clearTimeout(idle));
  webSocket.on('error', () => {}); // 'close' follows; without a listener Node would throw
  return {
    listen(listener) {
      webSocket.on('message', (data) => {
        idle.refresh();
        const request = decodeSignal(toBytes(data));
        if (request) listener.onRequest(request);
        else listener.onMalformed();
      });
      webSocket.on('error', () => listener.onMalformed()); // too large, not masked, no UTF-8, …
      webSocket.on('close', () => listener.onClosed());
      if (webSocket.readyState > webSocket.OPEN) listener.onClosed();
    },
    send(message) {
      if (webSocket.readyState === webSocket.OPEN) webSocket.send(encodeSignal(message));
    },
    close: () => webSocket.close(1000),
    terminate: () => webSocket.terminate(),
  };
}

function toBytes(data: RawData): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data);
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data;
}
