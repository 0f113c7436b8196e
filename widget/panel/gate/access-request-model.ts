import { createModel, signal, type ReadonlySignal } from '@preact/signals-core';
import type { ApiClient } from '../../../shared/api/api-client.ts';
import { ApiError } from '../../../shared/api/api-error.ts';
import { requestAccess } from '../../../shared/contract/request-access.ts';
import { isEmail } from './is-email.ts';

/** How far a visitor's request for access to a private Genie has come. */
export type AccessRequest =
  | { status: 'idle' }
  | { status: 'sending' }
  /** Waiting for the owner. */
  | { status: 'sent' }
  | { status: 'refused'; why: 'invalid-email' | 'rate-limited' | 'unreachable' };

export interface AccessRequestDeps {
  api: ApiClient;
  slug: string;
  /** Looks, without a grant, whether there is still a gate: public Genies take no requests, and some have gone. */
  recheck(): Promise<void>;
}

/** Asks the owner for access, once; kept as long as the page lives, and no longer. */
export const AccessRequestModel = createModel(({ api, slug, recheck }: AccessRequestDeps) => {
  const request = signal<AccessRequest>({ status: 'idle' });

  return {
    request: request as ReadonlySignal<AccessRequest>,

    async ask(email: string) {
      const { status } = request.peek();
      if (status === 'sending' || status === 'sent') return false;
      if (!isEmail(email)) {
        request.value = { status: 'refused', why: 'invalid-email' };
        return false;
      }
      request.value = { status: 'sending' };
      try {
        await api.call(requestAccess, { url_name: slug, email });
        request.value = { status: 'sent' };
        return true;
      } catch (cause) {
        const why = refusalOf(cause);
        // There may be no gate any more, or nobody behind it.
        if (why === 'invalid-email' || isGone(cause)) await recheck();
        request.value = { status: 'refused', why };
        return false;
      }
    },
  };
});

function isGone(cause: unknown): boolean {
  return cause instanceof ApiError && cause.code.endsWith('NOT_FOUND');
}

function refusalOf(cause: unknown): Extract<AccessRequest, { status: 'refused' }>['why'] {
  if (!(cause instanceof ApiError)) throw cause;
  if (cause.code === 'VALIDATION_ERROR') return 'invalid-email';
  if (cause.code === 'RATE_LIMIT_EXCEEDED') return 'rate-limited';
  return 'unreachable';
}
