import type { PanelHost } from '../panel-port.ts';
import { plainJson } from '../../shared/plain-json.ts';

/**
 * A `fetch` whose first answer is the one that stage 1 already got, so that the page asks the API once and the
 * answer is still read and checked like any other. An answer that never came (status 0) is asked for again, and so
 * is one that a grant, which stage 1 did not send, may change.
 */
export function replayBootstrap(
  bootstrap: PanelHost['bootstrap'],
  fetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init),
): typeof globalThis.fetch {
  let waiting = bootstrap?.status === 0 ? undefined : bootstrap;
  return async (input, init) => {
    const known = waiting;
    waiting = undefined;
    const hasGrant = new Headers(init?.headers).has('x-agent-access-token');
    if (!known || (hasGrant && known.status !== 200)) return fetch(input, init);
    const { status, body } = known;
    return new Response(plainJson(body), { status });
  };
}
