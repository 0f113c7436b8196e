import { derivedSecret, newSecret } from './secret.ts';

/** One key for each purpose, all of them following from one secret: none tells anything about another. */
export interface Secrets {
  sessions: Uint8Array;
  tickets: Uint8Array;
  decisionLinks: Uint8Array;
  ratings: Uint8Array;
}

/**
 * Without a secret of its own the process makes one up: links in mails and sessions end with it then, as the
 * data of the database in this process does.
 */
export function createSecrets(secret: string = newSecret()): Secrets {
  const key = (purpose: string) => new TextEncoder().encode(derivedSecret(secret, purpose));
  return {
    sessions: key('sessions'),
    tickets: key('session tickets'),
    decisionLinks: key('decision links'),
    ratings: key('call ratings'),
  };
}
