import type { Action, Caller, Decision } from '../actions/action.ts';
import { findAction } from '../actions/registry.ts';
import { unauthorized } from '../access/credentials.ts';
import { identify, type Identity } from '../access/identify.ts';
import { readScope, type Scope } from '../access/scope.ts';
import type { Services } from '../services.ts';
import type { ApiContext } from './api-env.ts';
import { auditCall } from './audit-call.ts';
import { clientIp } from './client-ip.ts';
import { coerceQuery } from './coerce-query.ts';
import { answerData } from './envelope.ts';
import { readCall, type Call } from './read-call.ts';
import { Refusal } from './refusal.ts';
import { validate } from './validate.ts';

const NOBODY: Scope = { ownerId: '00000000-0000-0000-0000-000000000000' };

/** One request to the API below `base`: who calls, which action, is it in order, do it. */
export function answerCall(base: string, services: Services, trustProxy: boolean) {
  return async (c: ApiContext): Promise<Response> => {
    const identity = await identify(c.req.raw.headers, clientIp(c, trustProxy), services);
    const call = await readCall(c.req.raw, base);
    const action = findAction(call.resource, call.action);
    c.set('route', `${call.resource}/${call.action}`);
    let decision: Decision | undefined;
    const decides = (made: Decision) => void (decision = made);
    try {
      const answer = await perform(c, action, call, identity, services, decides);
      auditCall(services, c, identity, decision);
      if (action.endsAccess) services.background.start(async () => void (await services.revocations.check()));
      c.set('isCacheable', call.isFromQuery && identity.holder === undefined);
      return answerData(c, answer, action.status);
    } catch (cause) {
      auditCall(services, c, identity, decision, cause);
      throw cause;
    }
  };
}

async function perform(
  c: ApiContext,
  action: Action,
  call: Call,
  identity: Identity,
  services: Services,
  decides: Caller['decides'],
): Promise<unknown> {
  if (action.access === 'signed-in') decides({ object: objectOf(call.data) });
  admit(action, identity);
  const { holder, ip } = identity;
  const { scope, data } =
    action.access === 'signed-in' && holder
      ? readScope(call.data, holder, call.isFromQuery)
      : { scope: NOBODY, data: call.data };
  const fields = validate(action.data, call.isFromQuery ? coerceQuery(action.data, data) : data);
  const accessToken = c.req.header('x-agent-access-token');
  const isPrefetch = c.req.header('sec-purpose')?.includes('prefetch') ?? false;
  return action.handle(fields, { ip, holder, scope, accessToken, isPrefetch, decides }, services);
}

function admit({ access, roles }: Action, { holder, refusal }: Identity): void {
  if (access === 'public') return; // whatever is wrong with the credentials does not matter here
  if (refusal) throw refusal;
  if (access === 'signed-in' && !holder)
    throw unauthorized('This action needs "Authorization: Bearer hg_live_…" or "X-API-Key: hg_live_…"');
  if (roles && holder && !roles.includes(holder.role))
    throw new Refusal(403, 'FORBIDDEN', 'Your role may not use this action');
}

/** What the trail says is acted on, unless the action says more: an id if that is one, and nothing else sent. */
function objectOf({ id }: Record<string, unknown>): string {
  const text = typeof id === 'number' ? String(id) : id;
  return typeof text === 'string' && /^[\w-]{1,36}$/.test(text) ? `id ${text}` : '-';
}
