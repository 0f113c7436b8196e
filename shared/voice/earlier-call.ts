/** What leads back into a room, with a ticket for its Genie. */
export interface WayBack {
  room: string;
  /** Good for one use, and only shortly after the visitor's connection has gone. */
  code: string;
}

/** A call that became live on an earlier page, or in another tab, and goes on here. */
export interface EarlierCall extends WayBack {
  beganAtMs: number;
  isMuted: boolean;
}
