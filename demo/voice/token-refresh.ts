import { refreshAccessToken, type TokenKey, type VisitorGrants } from './access-token.ts';
import type { VoiceLimits } from './limits.ts';

/**
 * Hands out fresh tokens for as long as a session lasts: a visitor's first one is gone after two
 * minutes, and without another a connection that drops later could not resume. Returns how to stop.
 */
export function startTokenRefresh(
  grants: VisitorGrants,
  key: TokenKey,
  { tokenRefreshMs, refreshedTokenLifeMs }: VoiceLimits,
  onToken: (token: string) => void,
): () => void {
  const refresh = () => void refreshAccessToken(grants, key, refreshedTokenLifeMs).then(onToken);
  const timer = setInterval(refresh, tokenRefreshMs);
  refresh();
  return () => clearInterval(timer);
}
