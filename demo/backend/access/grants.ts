import { iso } from '../db/iso.ts';
import type { Queryable } from '../db/db.ts';
import { hashOf, newSecret } from './secret.ts';

export interface NewGrant {
  genieId: string;
  /** 0: as often as one likes. */
  maxUses: number;
  /** Null: for good. */
  expiresAtMs: number | null;
  /** Whom it is for; undefined where it is a link for anybody who has it. */
  userId?: string | undefined;
  grantedBy: string | null;
  label?: string;
}

/** A grant as its Genie's owner sees it. The token is not among it: nobody has that but whoever got the link. */
export interface GrantRow {
  id: number;
  agent_id: string;
  max_uses: number;
  use_count: number;
  expires_at: Date | null;
  last_used_at: Date | null;
  granted_by: string | null;
  created_at: Date;
  label: string;
}

export const GRANT_COLUMNS =
  'id, agent_id, max_uses, use_count, expires_at, last_used_at, granted_by, created_at, label';

const SHOWN_CHARACTERS = 6; // enough to tell links apart, of 64

/** Makes a grant and answers its row and, this once, its token. */
export async function createGrant(
  tx: Queryable,
  { genieId, maxUses, expiresAtMs, userId, grantedBy, label }: NewGrant,
  nowMs: number,
  token: string = newSecret(),
): Promise<GrantRow & { token: string }> {
  const [grant] = await tx.query<GrantRow>(
    `INSERT INTO agent_access_grants
       (agent_id, token_hash, label, max_uses, expires_at, user_id, granted_by, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING ${GRANT_COLUMNS}`,
    [
      genieId,
      hashOf(token),
      label ?? token.slice(0, SHOWN_CHARACTERS),
      maxUses,
      expiresAtMs === null ? null : iso(expiresAtMs),
      userId ?? null,
      grantedBy,
      iso(nowMs),
    ],
  );
  if (!grant) throw new Error('the database kept no grant');
  return { ...grant, token };
}

/** The page that a grant opens. The token stands behind the hash, which browsers send to no server. */
export function grantUrl(publicOrigin: string, slug: string, token: string): string {
  return `${publicOrigin}/g/${slug}#access_token=${token}`;
}
