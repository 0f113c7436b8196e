import type { PanelHost } from '../panel-port.ts';

/**
 * A `fetch` whose first answer is the one that stage 1 already got, so that the page asks the API once and the
 * answer is still read and checked like any other. An answer that never came (status 0) is asked for again.
 */
export function replayBootstrap(
  bootstrap: PanelHost['bootstrap'],
  fetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init),
): typeof globalThis.fetch {
  let waiting = bootstrap?.status === 0 ? undefined : bootstrap;
  return async (input, init) => {
    if (!waiting) return fetch(input, init);
    const { status, body } = waiting;
    waiting = undefined;
    return new Response(JSON.stringify(body), { status });
  };
}
