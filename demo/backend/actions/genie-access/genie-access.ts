import type { Action } from '../action.ts';
import { createGrantAction } from './create-grant.ts';
import { createInviteAction } from './create-invite.ts';
import { deleteGrant } from './delete-grant.ts';
import { deleteInvite } from './delete-invite.ts';
import { deleteUser } from './delete-user.ts';
import { listGrants } from './list-grants.ts';
import { listInvites } from './list-invites.ts';
import { listMembersAction } from './list-members.ts';
import { listRequests } from './list-requests.ts';
import { listTeamAccess } from './list-team-access.ts';
import { resolve } from './resolve.ts';
import { updateGrant } from './update-grant.ts';
import { updateUser } from './update-user.ts';

/** The owner's side of a private Genie (contract: 7). Invites, requests and `delete-user` are named by us. */
export const genieAccess: Record<string, Action> = {
  all: listMembersAction,
  list: listGrants,
  'list-team-access': listTeamAccess,
  create: createGrantAction,
  update: updateGrant,
  delete: deleteGrant,
  'update-user': updateUser,
  'delete-user': deleteUser,
  'list-requests': listRequests,
  resolve,
  'create-invite': createInviteAction,
  'list-invites': listInvites,
  'delete-invite': deleteInvite,
};
