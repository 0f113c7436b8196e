import { createModel, signal, type ReadonlySignal } from '@preact/signals-core';
import type { ApiClient } from '../../shared/api/api-client.ts';
import { ApiError } from '../../shared/api/api-error.ts';
import { acceptInvite } from '../../shared/contract/accept-invite.ts';
import { showInvite } from '../../shared/contract/show-invite.ts';
import type { InviteNames } from '../../shared/messages/invite/invite-messages.ts';
import type { Invite } from './take-invite.ts';

/** reading ─► offered ─► accepting ─► (on to the Genie) | check-mail; refused, unreachable and busy from both calls. */
export type InviteState =
  | { status: 'reading' }
  | { status: 'offered'; names: InviteNames }
  | { status: 'accepting'; names: InviteNames }
  | { status: 'check-mail'; email: string }
  | { status: 'refused' }
  | { status: 'unreachable' | 'busy'; names: InviteNames | undefined };

export interface InviteModelDeps {
  api: ApiClient;
  slug: string;
  /** Undefined where the link had none that could be read. */
  invite: Invite | undefined;
  /** Goes on with the grant; false where this browser cannot keep it. */
  enter(accessToken: string): boolean;
}

/** What an invite says, and accepting it. Nothing is accepted before the visitor says so. */
export const InviteModel = createModel(({ api, slug, invite, enter }: InviteModelDeps) => {
  const state = signal<InviteState>(invite ? { status: 'reading' } : { status: 'refused' });

  return {
    state: state as ReadonlySignal<InviteState>,

    async read() {
      if (!invite) return;
      state.value = { status: 'reading' };
      let names: InviteNames = { genieName: '', invitedBy: '', email: invite.email };
      try {
        const { invite: shown } = await api.call(showInvite, { url_name: slug, ...invite });
        names = { ...names, genieName: shown.genie_name, invitedBy: shown.invited_by };
      } catch (cause) {
        // An API that cannot show invites may take them all the same.
        if (!(cause instanceof ApiError && cause.code === 'INVALID_ACTION')) {
          state.value = refusalOf(cause, undefined);
          return;
        }
      }
      state.value = { status: 'offered', names };
    },

    /** By the visitor's click only. Doing it twice is harmless: the same person gets the same grant. */
    async accept() {
      const before = state.peek();
      if (!invite || !('names' in before) || !before.names || before.status === 'accepting') return;
      const { names } = before;
      state.value = { status: 'accepting', names };
      try {
        const { access_token } = await api.call(acceptInvite, { url_name: slug, ...invite });
        if (access_token !== undefined && enter(access_token)) return;
        state.value = { status: 'check-mail', email: invite.email };
      } catch (cause) {
        state.value = refusalOf(cause, names);
      }
    },
  };
});
export type InviteModel = InstanceType<typeof InviteModel>;

const REFUSALS = ['FORBIDDEN', 'UNAUTHORIZED', 'NOT_FOUND', 'AGENT_NOT_FOUND', 'VALIDATION_ERROR'];

function refusalOf(cause: unknown, names: InviteNames | undefined): InviteState {
  if (!(cause instanceof ApiError)) throw cause;
  if (REFUSALS.includes(cause.code)) return { status: 'refused' };
  return { status: cause.code === 'RATE_LIMIT_EXCEEDED' ? 'busy' : 'unreachable', names };
}
