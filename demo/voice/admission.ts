import type { IncomingMessage } from 'node:http';
import { type TokenKey, TokenRefused, verifyAccessToken, type VisitorGrants } from './access-token.ts';
import type { Rooms } from './rooms.ts';
import type { Refusal } from './upgrade-refusal.ts';

export type Admission = { grants: VisitorGrants } | { refusal: Refusal };

/** Whether a request may enter the room of its token; the same for a handshake and for `…/validate`. */
export async function admit(req: IncomingMessage, key: TokenKey, rooms: Rooms): Promise<Admission> {
  try {
    const grants = await verifyAccessToken(tokenOf(req), key);
    const refusal = rooms.refusalFor(grants);
    return refusal ? { refusal } : { grants };
  } catch (cause) {
    if (!(cause instanceof TokenRefused)) throw cause;
    return { refusal: { status: 401, text: cause.message } };
  }
}

/** The path and query of a request; its host does not matter here. `//` alone is no address: it reads as `/`. */
export function urlOf(req: IncomingMessage): URL {
  return URL.parse(`http://localhost${req.url}`) ?? new URL('http://localhost');
}

/** Browsers can only put it into the address; clients on Node send a header. */
function tokenOf(req: IncomingMessage): string {
  const inHeader = /^Bearer (.+)$/i.exec(req.headers.authorization ?? '')?.[1];
  return inHeader ?? urlOf(req).searchParams.get('access_token') ?? '';
}
