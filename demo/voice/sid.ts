import { randomBytes } from 'node:crypto';

/** A LiveKit id: `PA_` participant, `TR_` track, `RM_` room. */
export function newSid(kind: 'PA' | 'TR' | 'RM'): string {
  return `${kind}_${randomBytes(9).toString('base64url')}`;
}
