import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { Line } from './fetch-line.ts';
import { SessionFailure } from './session-end.ts';

const SHORTEST_MS = 1_000;
const USUAL_MS = 10_000;
/** Those who wait do not ask all at once: up to so much longer than they are told. */
const JITTER = 0.3;
/** While these are the answer it may still come to a call. */
const PASSING = /^(all-lines-busy|rate-limited|api-unreachable)$/;

export type Waiting = { status: 'waiting'; askAtMs: number } | { status: 'asking' } | { status: 'over' };

export interface WaitingLinePorts {
  /** Asks for a room. No microphone: it opens once there is a line. */
  ask(signal: AbortSignal): Promise<Line>;
  now(): number;
  random(): number;
  /** There is a line; or, without one, a reason other than that all are busy, which the call itself will tell. */
  onTurn(line: Line | undefined): void;
}

export interface WaitingLine {
  state: ReadonlySignal<Waiting>;
  stop(): void;
}

/** Waits for a free line of a Genie, and asks for it again and again. */
export function waitInLine(retryAfterMs: number | undefined, ports: WaitingLinePorts): WaitingLine {
  const { now, random, onTurn } = ports;
  const over = new AbortController();
  const state = signal<Waiting>({ status: 'asking' });
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    clearTimeout(timer);
    over.abort();
    state.value = { status: 'over' };
  };
  const wait = (askedMs = USUAL_MS) => {
    const waitMs = Math.max(SHORTEST_MS, askedMs * (1 + random() * JITTER));
    state.value = { status: 'waiting', askAtMs: now() + waitMs };
    timer = setTimeout(() => void ask(), waitMs);
  };
  const ask = async () => {
    state.value = { status: 'asking' };
    try {
      const line = await ports.ask(over.signal);
      if (over.signal.aborted) return; // its room is left to itself, and not counted for long
      stop();
      onTurn(line);
    } catch (cause) {
      if (over.signal.aborted) return;
      if (cause instanceof SessionFailure && PASSING.test(cause.code)) return wait(cause.retryAfterMs);
      stop();
      onTurn(undefined);
    }
  };

  wait(retryAfterMs);
  return { state, stop };
}
