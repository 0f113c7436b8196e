import { Refusal } from '../http/refusal.ts';
import { takeOrRefuse } from '../limits/limiters.ts';
import type { Services } from '../services.ts';
import { authenticate, credentialOf, type KeyHolder } from './credentials.ts';

/** Who calls. `refusal` is what is wrong with the credentials, for the actions that look at them. */
export interface Identity {
  ip: string;
  holder?: KeyHolder;
  refusal?: Refusal;
}

/** Also counts the request: for its key where that is good, else for its address, guesses included. */
export async function identify(headers: Headers, ip: string, services: Services): Promise<Identity> {
  const { db, limiters } = services;
  const identity: Identity = { ip };
  const credential = credentialOf(headers);
  if (credential !== undefined) {
    try {
      identity.holder = await authenticate(db, credential);
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause;
      identity.refusal = cause;
    }
  }
  if (identity.holder) takeOrRefuse(limiters.key, String(identity.holder.keyId));
  else takeOrRefuse(limiters.ip, ip);
  return identity;
}
