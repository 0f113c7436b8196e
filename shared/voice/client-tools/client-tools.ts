import type { ReadonlySignal } from '@preact/signals-core';

/** The port to what the page lets its agent do; both protocols call it. */
export interface ClientTools {
  /** The tools that there are; they may come and go during a call. */
  names: ReadonlySignal<readonly string[]>;
  /**
   * Runs one, and answers its result as JSON. Every call of one conversation brings the same `signal`, which
   * aborts at its end.
   * @throws ToolFailure and nothing else.
   */
  run(call: ToolCall, signal: AbortSignal): Promise<string>;
  /** All of them as JSON, for an agent that asks: `[{name, description, parameters}]`. */
  describe(): string;
}

export interface ToolCall {
  name: string;
  /** The arguments as JSON. */
  payload: string;
  /** How long the agent waits for the answer. */
  waitsMs: number;
}
