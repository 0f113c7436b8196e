import { Refusal } from '../http/refusal.ts';
import { takeOrRefuse } from '../limits/limiters.ts';
import type { Services } from '../services.ts';
import { authenticate, credentialOf, type Holder } from './credentials.ts';

/** Who calls. `refusal` is what is wrong with the credentials, for the actions that look at them. */
export interface Identity {
  ip: string;
  holder?: Holder;
  refusal?: Refusal;
}

/** Also counts the request: for its key or user where that is good, else for its address, guesses included. */
export async function identify(headers: Headers, ip: string, services: Services): Promise<Identity> {
  const { limiters } = services;
  const identity: Identity = { ip };
  const credential = credentialOf(headers);
  if (credential !== undefined) {
    try {
      identity.holder = await authenticate(services, credential, headers.get('x-user-id') ?? undefined);
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause;
      identity.refusal = cause;
    }
  }
  if (identity.holder) takeOrRefuse(limiters.key, String(identity.holder.keyId ?? identity.holder.userId));
  else takeOrRefuse(limiters.ip, ip);
  return identity;
}
