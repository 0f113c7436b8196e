import { createModel, signal, type ReadonlySignal } from '@preact/signals-core';
import type { ApiClient } from '../../shared/api/api-client.ts';
import { bootstrap, type GrantLink, type Welcome } from '../../shared/welcome.ts';
import type { Gate } from './gate/gate.ts';

export interface WelcomeModelDeps {
  api: ApiClient;
  slug: string;
  loadGate(recheck: () => Promise<void>): Promise<Gate>;
}

/** What the slug leads to, and the way into a private Genie. */
export const WelcomeModel = createModel(({ api, slug, loadGate }: WelcomeModelDeps) => {
  const welcome = signal<Welcome>({ status: 'loading' });
  const gate = signal<Gate | undefined>(undefined);
  let asking: Promise<void> | undefined;
  /** Each answer uses it up by one, so it is asked with once. */
  let grant: string | undefined;

  /** `link` is what asking without it makes of a grant that is there. */
  const ask = async (token: string | undefined, link: GrantLink) => {
    let found = await bootstrap(api, slug, { accessToken: token });
    if (found.status === 'private') {
      if (grant !== undefined && token === undefined) found = { ...found, link };
      try {
        gate.value ??= await loadGate(recheck);
      } catch {
        found = { status: 'unreachable', code: 'NETWORK', retryAfterMs: undefined, mayHaveSpent: false };
      }
    }
    welcome.value = found;
  };
  const askOnce = (token: string | undefined, link: GrantLink = 'refused') => {
    asking ??= askAndForget(token, link);
    return asking;
  };
  // No `finally` of a promise: a page's old polyfill may have none.
  const askAndForget = async (token: string | undefined, link: GrantLink) => {
    try {
      await ask(token, link);
    } finally {
      asking = undefined;
    }
  };
  const recheck = () => askOnce(undefined);
  const isUnknown = () => {
    const now = welcome.peek();
    return now.status === 'loading' || (now.status === 'private' && now.link === 'held');
  };

  return {
    welcome: welcome as ReadonlySignal<Welcome>,
    /** There when `welcome` is private. */
    gate: gate as ReadonlySignal<Gate | undefined>,

    /** A grant for this Genie, whichever of the page's panels was given it; it is not spent yet. */
    offer(accessToken: string | undefined) {
      if (accessToken === undefined || accessToken === grant) return;
      grant = accessToken;
      const now = welcome.peek();
      if (now.status === 'private') welcome.value = { ...now, link: 'held' };
    },
    hasGrant: () => grant !== undefined,

    /** The visitor wants it: asks, with the grant, if that was not done yet. */
    async load() {
      await asking;
      if (isUnknown()) await askOnce(grant);
    },

    /** It is shown without the visitor's doing: asks, but spends nothing. */
    async look() {
      if (welcome.peek().status === 'loading') await askOnce(undefined, 'held');
    },

    /** Asks again. With a grant this may count as a use: only on the visitor's own wish. */
    async reload() {
      if (welcome.peek().status === 'unreachable') welcome.value = { status: 'loading' };
      await askOnce(grant);
    },

    /** Asks without the grant, which has turned out to open nothing any more. */
    recheck,
  };
});
export type WelcomeModel = InstanceType<typeof WelcomeModel>;
