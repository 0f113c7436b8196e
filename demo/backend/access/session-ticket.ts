import { jwtVerify, SignJWT } from 'jose';
import * as z from 'zod/mini';

const LIFE_S = 30 * 60;
const AUDIENCE = 'genie-session';

const Claims = z.object({ sub: z.string(), grant: z.optional(z.int()), user: z.optional(z.string()) });

/** Says that its bearer has opened this Genie, and by which grant or as whom if it is private. */
export interface SessionTicket {
  genieId: string;
  grantId?: number | undefined;
  userId?: string | undefined;
}

export interface SessionTickets {
  issue(ticket: SessionTicket): Promise<string>;
  /** Undefined for anything but a ticket of ours within its 30 minutes. */
  read(text: string): Promise<SessionTicket | undefined>;
}

export function createSessionTickets(key: Uint8Array, now: () => number): SessionTickets {
  return {
    issue({ genieId, grantId, userId }) {
      const nowS = Math.floor(now() / 1000);
      return new SignJWT({
        ...(grantId !== undefined && { grant: grantId }),
        ...(userId !== undefined && { user: userId }),
      })
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
        const { sub, grant, user } = Claims.parse(payload);
        return { genieId: sub, grantId: grant, userId: user };
      } catch {
        return undefined; // forged, outlived or no ticket at all: the same to everybody
      }
    },
  };
}
