import type { Queryable } from '../db/db.ts';
import { grantedMail } from '../mail/granted-mail.ts';
import { enqueueMail } from '../mail/mail-queue.ts';
import { ensureAccount } from './accounts.ts';
import type { OpenRequest } from './find-request.ts';
import { createGrant, grantUrl } from './grants.ts';
import { refuseManyMails } from './mail-limits.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** What an approval is worth: a visit a day and some more, for a month. */
const GRANT_DAYS = 30;
const GRANT_USES = 50;

/** Mails somebody who asked their own grant; they have an account from then on, whose id it answers. */
export async function letIn(
  tx: Queryable,
  request: OpenRequest,
  { publicOrigin, grantedBy }: { publicOrigin: string; grantedBy: string },
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
      grantedBy,
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
