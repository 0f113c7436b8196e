import type { Queryable } from '../db/db.ts';
import { enqueueMail } from '../mail/mail-queue.ts';
import { grantedMail } from '../mail/granted-mail.ts';
import type { Services } from '../services.ts';
import { ensureAccount } from './accounts.ts';
import type { Choice } from './decision-links.ts';
import { createGrant, grantUrl } from './grants.ts';
import { refuseManyMails } from './mail-limits.ts';
import type { Scope } from './scope.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** What an approval is worth: a visit a day and some more, for a month. */
const GRANT_DAYS = 30;
const GRANT_USES = 50;

export interface Resolution {
  requestId: string;
  choice: Choice;
  /** Whose Genies it may be about. */
  scope: Scope;
  /** Who decides; null: the Genie's owner, by a link. */
  resolvedBy: string | null;
}

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

/**
 * Decides on a request, once, and answers it as it was before; undefined where there is none. Who is let in gets a
 * link by mail. Who is refused gets nothing: nobody has proven that this address asked at all, and an owner's no
 * is not for us to tell.
 */
export async function resolveRequest(services: Services, resolution: Resolution) {
  const { db, outbox, publicOrigin, now } = services;
  const request = await db.transaction(async (tx) => {
    const found = await findRequest(tx, resolution.requestId, resolution.scope);
    if (found?.status !== 'pending') return found;
    const isApproved = resolution.choice === 'approve';
    const userId = isApproved ? await letIn(tx, found, publicOrigin, resolution, now()) : null;
    await tx.query(
      `UPDATE agent_access_requests SET status = $2, resolved_at = $3, resolved_by = $4, user_id = $5
        WHERE id = $1`,
      [
        found.id,
        isApproved ? 'approved' : 'denied',
        new Date(now()).toISOString(),
        resolution.resolvedBy ?? found.owner_id,
        userId,
      ],
    );
    return found;
  });
  outbox.wake();
  return request;
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

async function letIn(
  tx: Queryable,
  request: OpenRequest,
  publicOrigin: string,
  { resolvedBy }: Resolution,
  nowMs: number,
): Promise<string> {
  await refuseManyMails(tx, request.email, nowMs);
  const userId = await ensureAccount(tx, request.email, publicOrigin, nowMs);
  const { token } = await createGrant(
    tx,
    {
      genieId: request.agent_id,
      maxUses: GRANT_USES,
      expiresAtMs: nowMs + GRANT_DAYS * DAY_MS,
      userId,
      grantedBy: resolvedBy ?? request.owner_id,
    },
    nowMs,
  );
  const mail = grantedMail({
    to: request.email,
    genieName: request.genie_name,
    url: grantUrl(publicOrigin, request.url_name, token),
    days: GRANT_DAYS,
    uses: GRANT_USES,
  });
  await enqueueMail(tx, mail, nowMs);
  return userId;
}
