import { jwtVerify, SignJWT } from 'jose';
import * as z from 'zod/mini';

const LIFE_S = 60 * 60;
const SERVICE_LIFE_S = 10 * 365 * 24 * 60 * 60;
const ALGORITHM = 'HS256';

const Claims = z.object({ role: z.enum(['authenticated', 'service_role']), sub: z.optional(z.guid()) });

/** Whom a session token speaks for. The service speaks for whomever it names beside the token. */
export type Session = { userId: string } | 'service';

/**
 * Stands in for Supabase, which signs such tokens for HelpGenie: the same claims, the same hour. Whoever runs
 * this backend mints them; nothing on the network does.
 */
export interface Sessions {
  mint(userId: string): Promise<string>;
  /** For other servers of the same owner: together with `x-user-id` it acts for anybody. */
  mintServiceKey(): Promise<string>;
  /** Undefined for anything but a token of ours within its time. */
  read(token: string): Promise<Session | undefined>;
}

export function createSessions(key: Uint8Array, now: () => number): Sessions {
  const mint = (role: string, lifeS: number, userId?: string) => {
    const nowS = Math.floor(now() / 1000);
    const token = new SignJWT({ role, ...(userId !== undefined && { sub: userId }) })
      .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT' })
      .setAudience(role)
      .setIssuedAt(nowS)
      .setExpirationTime(nowS + lifeS);
    return token.sign(key);
  };
  return {
    mint: (userId) => mint('authenticated', LIFE_S, userId),
    mintServiceKey: () => mint('service_role', SERVICE_LIFE_S),
    async read(token) {
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: [ALGORITHM],
          currentDate: new Date(now()),
        });
        const { role, sub } = Claims.parse(payload);
        if (role === 'service_role') return 'service';
        return sub === undefined ? undefined : { userId: sub };
      } catch {
        return undefined; // forged, outlived or another system's: the same to everybody
      }
    },
  };
}
