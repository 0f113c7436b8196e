import { randomUUID } from 'node:crypto';
import { iso } from '../db/iso.ts';
import type { Queryable } from '../db/db.ts';
import type { GenieRow } from '../genies/genie-row.ts';
import { enqueueMail } from '../mail/mail-queue.ts';
import { requestMail } from '../mail/request-mail.ts';
import type { Services } from '../services.ts';
import { claimRequestMail } from './request-mail-limits.ts';

/**
 * Notes that `email` asks for access, once as long as the request is open, and tells the owner by mail. Whether
 * we know the address is not looked at: nothing is made for it, and nothing sent to it, before the owner says yes.
 */
export async function requestAccess(services: Services, genie: GenieRow, email: string): Promise<void> {
  const { db, outbox, now } = services;
  await db.transaction(async (tx) => {
    const [request] = await tx.query<{ id: string }>(
      `INSERT INTO agent_access_requests (id, agent_id, email, created_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (agent_id, email) WHERE status = 'pending' DO NOTHING RETURNING id`,
      [randomUUID(), genie.id, email, iso(now())],
    );
    if (!request) return;
    const mayMail = await claimRequestMail(
      tx,
      { requestId: request.id, genieId: genie.id, ownerId: genie.user_id, email },
      now(),
    );
    if (mayMail) await tellOwner(tx, services, genie, { id: request.id, email });
  });
  outbox.wake();
}

async function tellOwner(
  tx: Queryable,
  { decisionLinks, now }: Services,
  genie: GenieRow,
  request: { id: string; email: string },
): Promise<void> {
  const [owner] = await tx.query<{ email: string }>('SELECT email FROM profiles WHERE id = $1', [
    genie.user_id,
  ]);
  if (!owner) return;
  const mail = requestMail({
    to: owner.email,
    genieName: genie.name,
    requesterEmail: request.email,
    approveUrl: await decisionLinks.urlFor({ requestId: request.id, choice: 'approve' }),
    denyUrl: await decisionLinks.urlFor({ requestId: request.id, choice: 'deny' }),
  });
  await enqueueMail(tx, mail, now());
}
