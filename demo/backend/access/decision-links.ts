import { jwtVerify, SignJWT } from 'jose';
import * as z from 'zod/mini';

const LIFE_S = 7 * 24 * 60 * 60;
const AUDIENCE = 'access-request';

const Claims = z.object({ sub: z.guid(), decision: z.enum(['approve', 'deny']) });

export type Choice = 'approve' | 'deny';

/** What a link in the owner's mail stands for. */
export interface DecisionLink {
  requestId: string;
  choice: Choice;
}

/**
 * Signs the two links of an owner's mail. Each works as long as its request waits, so the first one that is used
 * ends both.
 */
export interface DecisionLinks {
  urlFor(link: DecisionLink): Promise<string>;
  /** Undefined for anything but a token of ours within its seven days. */
  read(token: string): Promise<DecisionLink | undefined>;
}

export function createDecisionLinks(key: Uint8Array, publicOrigin: string, now: () => number): DecisionLinks {
  return {
    async urlFor({ requestId, choice }) {
      const token = await new SignJWT({ decision: choice })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(requestId)
        .setAudience(AUDIENCE)
        .setExpirationTime(Math.floor(now() / 1000) + LIFE_S)
        .sign(key);
      return `${publicOrigin}/access/requests/${token}`;
    },
    async read(token) {
      try {
        const options = { algorithms: ['HS256'], audience: AUDIENCE, currentDate: new Date(now()) };
        const { payload } = await jwtVerify(token, key, options);
        const { sub, decision } = Claims.parse(payload);
        return { requestId: sub, choice: decision };
      } catch {
        return undefined; // forged, outlived or cut off by a mail program: the same to everybody
      }
    },
  };
}
