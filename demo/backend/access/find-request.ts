import type { Queryable } from '../db/db.ts';
import type { Scope } from './scope.ts';

/** A request with what a decision on it needs. */
export interface OpenRequest {
  id: string;
  agent_id: string;
  email: string;
  status: 'pending' | 'approved' | 'denied';
  genie_name: string;
  url_name: string;
  owner_id: string;
}

/** Locks the request, so that two decisions at once are one after the other. */
export async function findRequest(
  tx: Queryable,
  requestId: string,
  { ownerId }: Scope,
): Promise<OpenRequest | undefined> {
  const [request] = await tx.query<OpenRequest>(
    `SELECT r.id, r.agent_id, r.email, r.status, a.name AS genie_name, a.url_name, a.user_id AS owner_id
       FROM agent_access_requests r JOIN agents a ON a.id = r.agent_id
      WHERE r.id = $1 AND ($2::uuid IS NULL OR a.user_id = $2) FOR UPDATE OF r`,
    [requestId, ownerId],
  );
  return request;
}
