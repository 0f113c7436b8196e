import * as z from 'zod/mini';
import type { SafeStorage } from '../../shared/storage/safe-storage.ts';
import type { Welcome } from '../../shared/welcome.ts';

const FRESH_MS = 15 * 60_000;

const Kept = z.object({
  token: z.string(),
  /** The API was asked with it: whether or not an answer came, it may have counted. */
  isSent: z.optional(z.boolean()),
  /** What the API answered to the grant, and when. */
  answer: z.optional(z.object({ data: z.unknown(), atMs: z.number() })),
});
type Kept = z.infer<typeof Kept>;

/** A private Genie's grant in this tab, so that a reload neither needs the link nor uses the grant up. */
export interface KeptGrant {
  /** Keeps a grant for the next page view; false where this browser keeps nothing. */
  keep(accessToken: string): boolean;
  /** The grant of this page view, which is about to ask with it: from the address, else what is kept. */
  take(fromAddress: string | undefined): TakenGrant | undefined;
  /** Keeps what the grant has opened, and forgets one that opens nothing. */
  settle(accessToken: string, welcome: Welcome): void;
}

export interface TakenGrant {
  accessToken: string;
  /** What it has opened before, if that is still fresh. */
  answer: unknown;
  /** An earlier page view has asked with it, and the visitor has not followed its link again. */
  isSent: boolean;
}

export function createKeptGrant(storage: SafeStorage, slug: string, now: () => number = Date.now): KeptGrant {
  const key = `genie.grant.${slug}`;
  const write = (kept: Kept | undefined) => storage.write(key, kept && JSON.stringify(kept));
  return {
    keep(accessToken) {
      const kept = readKept(storage.read(key));
      write({ token: accessToken, answer: kept?.token === accessToken ? kept.answer : undefined });
      return readKept(storage.read(key))?.token === accessToken;
    },
    take(fromAddress) {
      const kept = readKept(storage.read(key));
      const accessToken = fromAddress ?? kept?.token;
      if (accessToken === undefined) return undefined;
      const isSame = kept?.token === accessToken;
      const old = isSame ? kept.answer : undefined;
      const answer = old && Math.abs(now() - old.atMs) < FRESH_MS ? old : undefined;
      write({ token: accessToken, isSent: true, answer });
      return {
        accessToken,
        answer: answer?.data,
        isSent: isSame && kept.isSent === true && fromAddress === undefined,
      };
    },
    settle(accessToken, welcome) {
      const isRefused = welcome.status === 'private' && welcome.link !== 'held';
      if (isRefused || welcome.status === 'absent') write(undefined);
      if (welcome.status !== 'open') return;
      const data = { agent: welcome.genie, session_ticket: welcome.sessionTicket };
      write({ token: accessToken, isSent: true, answer: { data, atMs: now() } });
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
