import type { ApiError } from './api-error.ts';

const BASE_MS = 500;
const CAP_MS = 8_000;
const MAX_TRIES = 3;

/** How long to wait before try `tries + 1`, in ms, or undefined where trying again is no use. */
export function backoffMs(error: ApiError, tries: number, random: () => number): number | undefined {
  if (tries >= MAX_TRIES || !mayPass(error)) return undefined;
  if (error.retryAfterMs !== undefined) return error.retryAfterMs;
  return random() * Math.min(BASE_MS * 2 ** (tries - 1), CAP_MS); // full jitter: no two tabs in step
}

function mayPass({ code, status }: ApiError): boolean {
  return (
    code === 'NETWORK' ||
    status === 429 ||
    status === 500 ||
    status === 502 ||
    status === 503 ||
    status === 504
  );
}
