const EVERY_MS = 2_000;

export interface Pings {
  answered(eventId: unknown): void;
  stop(): void;
}

/** Asks again and again whether the client is there; each ping tells how long the last answer took. */
export function startPings(
  send: (ping_event: { event_id: number; ping_ms?: number }) => void,
  now: () => number,
): Pings {
  let eventId = 0;
  let sentAtMs = 0;
  let pingMs: number | undefined;
  const ping = () => {
    sentAtMs = now();
    send({ event_id: ++eventId, ...(pingMs !== undefined && { ping_ms: pingMs }) });
  };
  const timer = setInterval(ping, EVERY_MS);
  ping();
  return {
    answered(id) {
      if (id === eventId) pingMs = now() - sentAtMs;
    },
    stop: () => clearInterval(timer),
  };
}
