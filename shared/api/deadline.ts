export interface Deadline {
  /** Aborts with `parent`, or once the time is over. */
  signal: AbortSignal;
  isOver(): boolean;
  /** Call when the work is done: stops the timer and lets go of `parent`. */
  release(): void;
}

/** A signal for work that may take `timeoutMs`. (`AbortSignal.any` is missing in Safari before 17.4.) */
export function startDeadline(timeoutMs: number, parent?: AbortSignal): Deadline {
  const controller = new AbortController();
  let isOver = false;
  const follow = () => controller.abort(parent?.reason);
  const timer = setTimeout(() => {
    isOver = true;
    controller.abort(new DOMException('Took too long', 'TimeoutError'));
  }, timeoutMs);
  if (parent?.aborted) follow();
  parent?.addEventListener('abort', follow, { once: true });
  return {
    signal: controller.signal,
    isOver: () => isOver,
    release() {
      clearTimeout(timer);
      parent?.removeEventListener('abort', follow);
    },
  };
}
