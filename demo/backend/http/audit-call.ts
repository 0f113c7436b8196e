import type { Decision } from '../actions/action.ts';
import type { Identity } from '../access/identify.ts';
import { truncateIp } from '../audit/truncate-ip.ts';
import type { Services } from '../services.ts';
import type { ApiContext } from './api-env.ts';
import { Refusal } from './refusal.ts';

/** What says nothing about access: nothing was decided. */
const UNDECIDED = ['VALIDATION_ERROR', 'INVALID_ACTION', 'INTERNAL_ERROR'];

/** Writes down what was decided about a request: by the action if it said so, or about its credentials. */
export function auditCall(
  { audit, now }: Services,
  c: ApiContext,
  { holder, ip }: Pick<Identity, 'holder' | 'ip'>,
  decision: Decision | undefined,
  cause?: unknown,
): void {
  const refusal = cause instanceof Refusal ? cause : undefined;
  if (cause !== undefined && (!refusal || UNDECIDED.includes(refusal.code))) return;
  const isAboutCredentials = refusal?.status === 401 || refusal?.status === 403;
  if (!decision && !isAboutCredentials) return;
  audit.append({
    atMs: now(),
    actor: decision?.actor ?? (holder ? actorOf(holder) : 'anonymous'),
    action: c.get('route'),
    object: decision?.object ?? '-',
    outcome: refusal?.code ?? 'allowed',
    ip: truncateIp(ip),
    requestId: c.get('requestId'),
  });
}

function actorOf({ userId, keyId }: { userId: string; keyId?: number | undefined }): string {
  return keyId === undefined ? `user ${userId}` : `user ${userId} by key ${keyId}`;
}
