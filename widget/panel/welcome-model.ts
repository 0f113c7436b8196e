import { createModel, signal, type ReadonlySignal } from '@preact/signals-core';
import type { ApiClient } from '../../shared/api/api-client.ts';
import { ApiError } from '../../shared/api/api-error.ts';
import { requestAccess } from '../../shared/contract/request-access.ts';
import { bootstrap, type Welcome } from '../../shared/welcome.ts';
import type { AccessRequest } from './panel-model.ts';

export interface WelcomeModelDeps {
  api: ApiClient;
  slug: string;
  /** A private Genie's grant; each answer uses it up by one, so it is asked with once. */
  accessToken: string | undefined;
  onAccessRequested(): void;
}

/** What the slug leads to, and the way into a private Genie. */
export const WelcomeModel = createModel(({ api, slug, accessToken, onAccessRequested }: WelcomeModelDeps) => {
  const welcome = signal<Welcome>({ status: 'loading' });
  const accessRequest = signal<AccessRequest>({ status: 'idle' });
  let asking: Promise<void> | undefined;

  const ask = async (token: string | undefined) => {
    welcome.value = await bootstrap(api, slug, { accessToken: token });
  };
  const askOnce = (token: string | undefined) => {
    asking ??= ask(token).finally(() => {
      asking = undefined;
    });
    return asking;
  };

  return {
    welcome: welcome as ReadonlySignal<Welcome>,
    accessRequest: accessRequest as ReadonlySignal<AccessRequest>,

    /** Asks if nothing is known yet. */
    async load() {
      if (welcome.peek().status === 'loading') await askOnce(accessToken);
    },

    /** Asks again. With a grant this may count as a use: only on the visitor's own wish. */
    async reload() {
      if (welcome.peek().status === 'unreachable') welcome.value = { status: 'loading' };
      await askOnce(accessToken);
    },

    async requestAccess(email: string) {
      if (accessRequest.peek().status === 'sending') return;
      accessRequest.value = { status: 'sending' };
      try {
        await api.call(requestAccess, { url_name: slug, email });
        accessRequest.value = { status: 'sent' };
        onAccessRequested();
      } catch (cause) {
        accessRequest.value = { status: 'refused', why: refusalOf(cause) };
      }
    },
  };
});
export type WelcomeModel = InstanceType<typeof WelcomeModel>;

function refusalOf(cause: unknown): Extract<AccessRequest, { status: 'refused' }>['why'] {
  if (!(cause instanceof ApiError)) throw cause;
  if (cause.code === 'VALIDATION_ERROR') return 'invalid-email';
  if (cause.code === 'RATE_LIMIT_EXCEEDED') return 'rate-limited';
  return 'unreachable';
}
