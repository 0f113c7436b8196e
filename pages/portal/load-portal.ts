import type { ApiClient } from '../../shared/api/api-client.ts';
import { ApiError } from '../../shared/api/api-error.ts';
import { openPortal, type Portal } from '../../shared/contract/open-portal.ts';

/** What a portal's slug leads to. */
export type PortalState =
  | { status: 'loading' }
  | { status: 'open'; portal: Portal }
  /** No such portal, or not for the public: from here they look alike. */
  | { status: 'absent' }
  /** No usable answer; the visitor may try again. */
  | { status: 'unreachable'; isBusy: boolean; retryAfterMs: number | undefined };

export async function loadPortal(api: ApiClient, slug: string): Promise<PortalState> {
  try {
    const { portal } = await api.call(openPortal, { url_name: slug });
    return { status: 'open', portal: { ...portal, name: portal.name || slug } };
  } catch (cause) {
    if (!(cause instanceof ApiError)) throw cause;
    const { code, retryAfterMs } = cause;
    if (/NOT_FOUND|VALIDATION/.test(code)) return { status: 'absent' };
    return { status: 'unreachable', isBusy: code === 'RATE_LIMIT_EXCEEDED', retryAfterMs };
  }
}
