import type { Clip } from './clips.ts';

/** How an agent's words and wishes travel: the conventions of its kind, over the port. */
export interface Dialect {
  /** The visitor's client is ready for its first words. */
  ready: Promise<void>;
  /** What the page has told of its visitor. */
  variables(): Readonly<Record<string, string>>;
  onTyped(listener: (text: string) => void): void;
  /** The client wants it to stop talking. */
  onInterrupt(listener: () => void): void;
  /** Speaks a clip, and writes what it says. `text` may say more than the clip does, where the clip only leads to it. */
  speak(clip: Clip, text?: string): Promise<'played' | 'interrupted'>;
  /** What the visitor says: every version so far has the same id, and the whole text. */
  transcribe(segmentId: string, text: string, isFinal: boolean): void;
  /** The page's tools, as JSON. Rejects with an `RpcFailure` where the page has no such list. */
  listTools(timeoutMs: number): Promise<string>;
  /** Uses a tool of the page. Rejects with an `RpcFailure`. */
  callTool(name: string, payload: string, timeoutMs: number): Promise<string>;
  /** Breaks down, in the way that was asked for. */
  fail(errorType: string): void;
  /** Leaves, after it has said goodbye. */
  hangUp(): void;
}
