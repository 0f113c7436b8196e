import { randomBytes } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import * as z from 'zod/mini';

const LIFE_S = 30 * 60;
const AUDIENCE = 'genie-session';

const Claims = z.object({ sub: z.string(), grant: z.optional(z.int()) });

/** Says that its bearer has opened this Genie, and by which grant if it is private. */
export interface SessionTicket {
  genieId: string;
  grantId?: number | undefined;
}

export interface SessionTickets {
  issue(ticket: SessionTicket): Promise<string>;
  /** Undefined for anything but a ticket of ours within its 30 minutes. */
  read(text: string): Promise<SessionTicket | undefined>;
}

/** Tickets of this process: its key is random, so a restart ends them all and pages load their Genie anew. */
export function createSessionTickets(now: () => number): SessionTickets {
  const key = randomBytes(32);
  return {
    issue({ genieId, grantId }) {
      const nowS = Math.floor(now() / 1000);
      return new SignJWT(grantId === undefined ? {} : { grant: grantId })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(genieId)
        .setAudience(AUDIENCE)
        .setIssuedAt(nowS)
        .setExpirationTime(nowS + LIFE_S)
        .sign(key);
    },
    async read(text) {
      try {
        const { payload } = await jwtVerify(text, key, {
          algorithms: ['HS256'],
          audience: AUDIENCE,
          currentDate: new Date(now()),
        });
        const { sub, grant } = Claims.parse(payload);
        return { genieId: sub, grantId: grant };
      } catch {
        return undefined; // forged, outlived or no ticket at all: the same to everybody
      }
    },
  };
}
