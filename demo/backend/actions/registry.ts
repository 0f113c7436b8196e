import { Refusal } from '../http/refusal.ts';
import { acceptInviteAction } from './accept-invite.ts';
import type { Action } from './action.ts';
import { createKey } from './api-keys/create-key.ts';
import { listKeys } from './api-keys/list-keys.ts';
import { revokeKey } from './api-keys/revoke-key.ts';
import { allGenies, listGenies } from './browse-genies.ts';
import { createSession } from './create-session.ts';
import { genieAccess } from './genie-access/genie-access.ts';
import { getGenie } from './get-genie.ts';
import { loadAgentPage } from './load-agent-page.ts';
import { loadGenie } from './load-genie.ts';
import { logQrScanned } from './log-qr-scanned.ts';
import { getListing } from './marketplace/get-listing.ts';
import { listCategoriesAction } from './marketplace/list-categories.ts';
import { listListings } from './marketplace/list-listings.ts';
import { listTrending } from './marketplace/list-trending.ts';
import { openPortal } from './open-portal.ts';
import { listRatings } from './ratings/list-ratings.ts';
import { requestAccessAction } from './request-access.ts';
import { showInvite } from './show-invite.ts';
import { unservedAction } from './unserved-action.ts';
import { updateGenie } from './update-genie.ts';

/** All that the API does: resource, action, and under them what it takes, who may call and what happens. */
export const registry: Record<string, Record<string, Action>> = {
  genies: {
    get: getGenie,
    all: allGenies,
    list: listGenies,
    url: loadGenie,
    'request-access': requestAccessAction,
    'show-invite': showInvite,
    'accept-invite': acceptInviteAction,
    'log-qr-scanned': logQrScanned,
    create: unservedAction,
    update: updateGenie,
    delete: unservedAction,
  },
  // HelpGenie's older surface, deprecated in favour of `genies` (contract: 4.1).
  'agent-pages': { url: loadAgentPage, 'request-access': requestAccessAction },
  portals: { url: openPortal },
  marketplace: {
    all: listListings,
    list: listListings,
    get: getListing,
    categories: listCategoriesAction,
    trending: listTrending,
  },
  'genie-access': genieAccess,
  'api-keys': { all: listKeys, list: listKeys, create: createKey, revoke: revokeKey, delete: revokeKey },
  ratings: { list: listRatings },
  sessions: { create: createSession },
};

export function findAction(resource: string, name: string): Action {
  const actions = own(registry, resource);
  if (!actions) throw new Refusal(404, 'NOT_FOUND', `No such resource. There are: ${names(registry)}`);
  const found = own(actions, name);
  if (!found)
    throw new Refusal(400, 'INVALID_ACTION', `${resource} has no such action, but: ${names(actions)}`);
  return found;
}

function own<T>(table: Record<string, T>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function names(table: object): string {
  return Object.keys(table).join(', ');
}
