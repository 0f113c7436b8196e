import type { SessionTickets } from './access/session-ticket.ts';
import type { Background } from './background.ts';
import type { Db } from './db/db.ts';
import type { Limiters } from './limits/limiters.ts';
import type { Mailer } from './mail/mailer.ts';

/** What handlers work with. */
export interface Services {
  db: Db;
  mailer: Mailer;
  tickets: SessionTickets;
  limiters: Limiters;
  background: Background;
  /** Where pages and the voice endpoint are reached, such as `http://localhost:5180`. */
  publicOrigin: string;
  now: () => number;
}
