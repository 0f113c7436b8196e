import { randomBytes } from 'node:crypto';

/** 128 random bits: with a ticket for the Genie, and for one use, the way back into a room. */
export function newResumeCode(): string {
  return randomBytes(16).toString('base64url');
}
