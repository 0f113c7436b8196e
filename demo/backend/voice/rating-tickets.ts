import { jwtVerify, SignJWT } from 'jose';
import * as z from 'zod/mini';

const AUDIENCE = 'call-rating';
/** After the longest that the call can be. */
const LIFE_AFTER_CALL_S = 60 * 60;

const Claims = z.object({ sub: z.string(), room: z.string() });

/** Says that its bearer was given this room to talk to that Genie. */
export interface RatingTicket {
  genieId: string;
  room: string;
}

/** Signs where a call may be rated. The first rating of a room is the one that counts, so a ticket serves once. */
export interface RatingTickets {
  urlFor(ticket: RatingTicket, maxDurationS: number): Promise<string>;
  /** Undefined for anything but a ticket of ours within its time. */
  read(text: string): Promise<RatingTicket | undefined>;
}

export function createRatingTickets(key: Uint8Array, publicOrigin: string, now: () => number): RatingTickets {
  return {
    async urlFor({ genieId, room }, maxDurationS) {
      const ticket = await new SignJWT({ room })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(genieId)
        .setAudience(AUDIENCE)
        .setExpirationTime(Math.floor(now() / 1000) + maxDurationS + LIFE_AFTER_CALL_S)
        .sign(key);
      return `${publicOrigin}/voice/feedback?ticket=${ticket}`;
    },
    async read(text) {
      try {
        const options = { algorithms: ['HS256'], audience: AUDIENCE, currentDate: new Date(now()) };
        const { payload } = await jwtVerify(text, key, options);
        const { sub, room } = Claims.parse(payload);
        return { genieId: sub, room };
      } catch {
        return undefined; // forged, outlived or no ticket at all: the same to everybody
      }
    },
  };
}
