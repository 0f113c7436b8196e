import { Refusal } from '../http/refusal.ts';
import { acceptInviteAction } from './accept-invite.ts';
import type { Action } from './action.ts';
import { allGenies, listGenies } from './browse-genies.ts';
import { getGenie } from './get-genie.ts';
import { loadAgentPage } from './load-agent-page.ts';
import { loadGenie } from './load-genie.ts';
import { logQrScanned } from './log-qr-scanned.ts';
import { openPortal } from './open-portal.ts';
import { ownerAction } from './owner-action.ts';
import { requestAccessAction } from './request-access.ts';

/** All that the API does: resource, action, and under them what it takes, who may call and what happens. */
const registry: Record<string, Record<string, Action>> = {
  genies: {
    get: getGenie,
    all: allGenies,
    list: listGenies,
    url: loadGenie,
    'request-access': requestAccessAction,
    'accept-invite': acceptInviteAction,
    'log-qr-scanned': logQrScanned,
    create: ownerAction,
    update: ownerAction,
    delete: ownerAction,
  },
  // HelpGenie's older surface, deprecated in favour of `genies` (contract: 4.1).
  'agent-pages': { url: loadAgentPage, 'request-access': requestAccessAction },
  portals: { url: openPortal },
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
