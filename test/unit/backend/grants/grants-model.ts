/** What a grant must be, in the fewest words: the backend is held against this. */
export interface ModelGrant {
  id: number;
  token: string;
  genie: number;
  maxUses: number;
  useCount: number;
  expiresAtMs: number | null;
  isRevoked: boolean;
}

/** A ticket that a grant has bought. */
export interface ModelTicket {
  text: string;
  grant: ModelGrant;
  untilMs: number;
}

export interface GrantsModel {
  grants: ModelGrant[];
  tickets: ModelTicket[];
}

export const TICKET_MS = 30 * 60_000;

export function isLive({ isRevoked, expiresAtMs }: ModelGrant, nowMs: number): boolean {
  return !isRevoked && (expiresAtMs === null || expiresAtMs > nowMs);
}

/** How many of `tries` at once get in. */
export function usesLeft(grant: ModelGrant, genie: number, tries: number, nowMs: number): number {
  if (grant.genie !== genie || !isLive(grant, nowMs)) return 0;
  return grant.maxUses === 0 ? tries : Math.max(Math.min(tries, grant.maxUses - grant.useCount), 0);
}
