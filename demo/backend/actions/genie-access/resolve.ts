import * as z from 'zod/mini';
import { resolveRequest } from '../../access/resolve-request.ts';
import { invalid, Refusal } from '../../http/refusal.ts';
import { uuid } from '../fields.ts';
import { signedInAction } from '../signed-in-action.ts';
import { OWNERS } from './owners.ts';

/** `resolve`: lets somebody in who asked, or does not. `decision` is our word for what the documents leave open. */
export const resolve = signedInAction({
  roles: OWNERS,
  data: z.strictObject({ id: uuid, decision: z.enum(['approve', 'deny']) }),
  async handle({ id, decision }, { holder, scope, decides }, services) {
    decides({ object: `request ${id}: ${decision}` });
    const resolution = { requestId: id, choice: decision, scope, resolvedBy: holder.userId };
    const request = await resolveRequest(services, resolution);
    if (!request) throw new Refusal(404, 'NOT_FOUND', 'No request to you has this id');
    if (request.status !== 'pending') throw invalid(`This request was ${request.status} already`);
    return { request: { id: request.id, status: decision === 'approve' ? 'approved' : 'denied' } };
  },
});
