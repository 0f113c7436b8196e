/** How much one visitor, and all of them, may ask of the server. */
export interface VoiceLimits {
  /** Rooms at a time; the next visitor is answered 503. */
  maxSessions: number;
  /** Of one signalling frame, and of one data channel message. */
  maxFrameBytes: number;
  /** Of a join request after gunzip: a small URL may unpack to gigabytes. */
  maxJoinRequestBytes: number;
  /** Tracks that one visitor may publish in a session. */
  maxTracks: number;
  /** Data streams that are being received at a time; the oldest makes room. */
  maxStreams: number;
  maxStreamBytes: number;
  /** From joining until media flows. */
  connectMs: number;
  /** A signalling socket that is silent for so long is dead; clients ping every `PING_INTERVAL_S`. */
  idleSocketMs: number;
  /** How long a room waits for a visitor whose socket was lost. */
  graceMs: number;
  /** A first refreshed token is sent on joining, further ones after so long. */
  tokenRefreshMs: number;
  refreshedTokenLifeMs: number;
}

/** As LiveKit's own server, where it has the same limit. */
export const DEFAULT_LIMITS: VoiceLimits = {
  maxSessions: 32,
  maxFrameBytes: 256 * 1024,
  maxJoinRequestBytes: 256 * 1024,
  maxTracks: 8,
  maxStreams: 16,
  maxStreamBytes: 64 * 1024,
  connectMs: 15_000,
  idleSocketMs: 20_000,
  graceMs: 20_000,
  tokenRefreshMs: 5 * 60_000,
  refreshedTokenLifeMs: 10 * 60_000,
};

export const PING_INTERVAL_S = 5;
export const PING_TIMEOUT_S = 15;
