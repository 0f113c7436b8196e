import { createHash, createHmac, randomBytes } from 'node:crypto';

/** 256 random bits in 64 characters: an access grant's token, an invite's code, a key's secret part. */
export function newSecret(): string {
  return randomBytes(32).toString('hex');
}

/** What is stored of a secret. A plain hash will do, as nobody can guess 256 bits. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** A secret that follows from another one: who has `secret` gets the same each time, nobody else does. */
export function derivedSecret(secret: string, purpose: string): string {
  return createHmac('sha256', secret).update(purpose).digest('hex');
}
