import type { DecisionLinks } from './access/decision-links.ts';
import type { Revocations } from './access/revocations.ts';
import type { SessionTickets } from './access/session-ticket.ts';
import type { Sessions } from './access/sessions.ts';
import type { AuditTrail } from './audit/audit-trail.ts';
import type { Background } from './background.ts';
import type { Db } from './db/db.ts';
import type { Limiters } from './limits/limiters.ts';
import type { Outbox } from './mail/outbox.ts';
import type { RoomLife } from './voice/room-life.ts';
import type { VoiceTimings } from './voice/voice-timings.ts';

import type { RatingTickets } from './voice/rating-tickets.ts';

/** What handlers work with. */
export interface Services {
  db: Db;
  outbox: Outbox;
  tickets: SessionTickets;
  sessions: Sessions;
  decisionLinks: DecisionLinks;
  ratingTickets: RatingTickets;
  revocations: Revocations;
  audit: AuditTrail;
  limiters: Limiters;
  background: Background;
  roomLife: RoomLife;
  timings: VoiceTimings;
  /** Where pages and the voice endpoint are reached, such as `http://localhost:5180`. */
  publicOrigin: string;
  /** Where rooms are, as a browser reaches them: `ws://` or `wss://`. */
  voiceUrl: string;
  now: () => number;
}
