import type { Action, Caller } from '../actions/action.ts';
import { findAction } from '../actions/registry.ts';
import { identify, type Identity } from '../access/identify.ts';
import { unauthorized } from '../access/credentials.ts';
import type { Services } from '../services.ts';
import type { ApiContext } from './api-env.ts';
import { clientIp } from './client-ip.ts';
import { coerceQuery } from './coerce-query.ts';
import { answerData } from './envelope.ts';
import { readCall } from './read-call.ts';
import { validate } from './validate.ts';

/** One request to the API below `base`: who calls, which action, is it in order, do it. */
export function answerCall(base: string, services: Services, trustProxy: boolean) {
  return async (c: ApiContext): Promise<Response> => {
    const identity = await identify(c.req.raw.headers, clientIp(c, trustProxy), services);
    const call = await readCall(c.req.raw, base);
    const action = findAction(call.resource, call.action);
    c.set('route', `${call.resource}/${call.action}`);
    admit(action, identity);
    const data = validate(action.data, call.isFromQuery ? coerceQuery(action.data, call.data) : call.data);
    const answer = await action.handle(data, callerOf(c, identity), services);
    c.set('isCacheable', call.isFromQuery && identity.holder === undefined);
    return answerData(c, answer);
  };
}

function admit({ access }: Action, { holder, refusal }: Identity): void {
  if (access === 'public') return; // whatever is wrong with the credentials does not matter here
  if (refusal) throw refusal;
  if (access === 'owner' && !holder)
    throw unauthorized('This action needs "Authorization: Bearer hg_live_…" or "X-API-Key: hg_live_…"');
}

function callerOf(c: ApiContext, { ip, holder }: Identity): Caller {
  return {
    ip,
    holder,
    accessToken: c.req.header('x-agent-access-token'),
    isPrefetch: c.req.header('sec-purpose')?.includes('prefetch') ?? false,
  };
}
