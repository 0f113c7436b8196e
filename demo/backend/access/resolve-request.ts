import { iso } from '../db/iso.ts';
import type { Services } from '../services.ts';
import { findRequest } from './find-request.ts';
import { letIn } from './let-in.ts';
import { tellRefused } from './tell-refused.ts';
import type { Choice } from './decision-links.ts';
import type { Scope } from './scope.ts';

export interface Resolution {
  requestId: string;
  choice: Choice;
  /** Whose Genies it may be about. */
  scope: Scope;
  /** Who decides; null: the Genie's owner, by a link. */
  resolvedBy: string | null;
}

/**
 * Decides on a request, once, and answers it as it was before; undefined where there is none. Who is let in gets a
 * link by mail, who is refused a mail that says no more than that.
 */
export async function resolveRequest(services: Services, resolution: Resolution) {
  const { db, outbox, publicOrigin, now } = services;
  const request = await db.transaction(async (tx) => {
    const found = await findRequest(tx, resolution.requestId, resolution.scope);
    if (found?.status !== 'pending') return found;
    const isApproved = resolution.choice === 'approve';
    const userId = isApproved
      ? await letIn(tx, found, { publicOrigin, grantedBy: resolution.resolvedBy ?? found.owner_id }, now())
      : null;
    if (!isApproved) await tellRefused(tx, found, now());
    await tx.query(
      `UPDATE agent_access_requests SET status = $2, resolved_at = $3, resolved_by = $4, user_id = $5
        WHERE id = $1`,
      [
        found.id,
        isApproved ? 'approved' : 'denied',
        iso(now()),
        resolution.resolvedBy ?? found.owner_id,
        userId,
      ],
    );
    return found;
  });
  outbox.wake();
  return request;
}
