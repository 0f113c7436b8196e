import * as z from 'zod/mini';
import type { SafeStorage } from '../../shared/storage/safe-storage.ts';
import type { Welcome } from '../../shared/welcome.ts';

const FRESH_MS = 15 * 60_000;

const Kept = z.object({
  token: z.string(),
  /** What the API answered to the grant, and when. */
  answer: z.optional(z.object({ data: z.unknown(), atMs: z.number() })),
});
type Kept = z.infer<typeof Kept>;

/** A private Genie's grant in this tab, so that a reload neither needs the link nor uses the grant up. */
export interface KeptGrant {
  /** The grant of this page view: from the address, else what is kept. */
  take(fromAddress: string | undefined): { accessToken: string; answer: unknown } | undefined;
  /** Keeps what the grant has opened, and forgets one that opens nothing. */
  settle(accessToken: string, welcome: Welcome): void;
}

export function createKeptGrant(storage: SafeStorage, slug: string, now: () => number = Date.now): KeptGrant {
  const key = `genie.grant.${slug}`;
  const write = (kept: Kept | undefined) => storage.write(key, kept && JSON.stringify(kept));
  return {
    take(fromAddress) {
      const kept = readKept(storage.read(key));
      const accessToken = fromAddress ?? kept?.token;
      if (accessToken === undefined) return undefined;
      const isSame = kept?.token === accessToken;
      if (!isSame) write({ token: accessToken });
      const answer = isSame ? kept.answer : undefined;
      const isFresh = answer !== undefined && Math.abs(now() - answer.atMs) < FRESH_MS;
      return { accessToken, answer: isFresh ? answer.data : undefined };
    },
    settle(accessToken, welcome) {
      if (welcome.status === 'private' || welcome.status === 'absent') write(undefined);
      if (welcome.status !== 'open') return;
      const data = { agent: welcome.genie, session_ticket: welcome.sessionTicket };
      write({ token: accessToken, answer: { data, atMs: now() } });
    },
  };
}

function readKept(text: string | undefined): Kept | undefined {
  try {
    const parsed = Kept.safeParse(JSON.parse(text ?? ''));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined; // nothing kept, or not by us
  }
}
