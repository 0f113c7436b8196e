import type { Logger } from 'pino';
import { createDecisionLinks } from './access/decision-links.ts';
import { createSecrets } from './access/secrets.ts';
import { createSessionTickets } from './access/session-ticket.ts';
import { createSessions } from './access/sessions.ts';
import { createAuditTrail } from './audit/audit-trail.ts';
import { createLimiters } from './limits/limiters.ts';
import { createMailer } from './mail/mailer.ts';
import { createOutbox } from './mail/outbox.ts';
import { createRevocations } from './access/revocations.ts';
import { DEFAULT_LIMITS, type Limits } from './limits/limits.ts';
import type { Services } from './services.ts';
import { createRatingTickets } from './voice/rating-tickets.ts';
import { createRoomLife } from './voice/room-life.ts';
import { VOICE_TIMINGS, type VoiceTimings } from './voice/voice-timings.ts';

/** What is there before the services are, and what they are set up with. */
export interface ServicesConfig extends Pick<
  Services,
  'db' | 'background' | 'publicOrigin' | 'voiceUrl' | 'now'
> {
  logger: Logger;
  limits: Partial<Limits> | undefined;
  smtpUrl: string | undefined;
  mailFrom: string | undefined;
  secret: string | undefined;
  voiceTimings: Partial<VoiceTimings> | undefined;
}

export function createServices({
  logger,
  limits,
  secret,
  voiceTimings,
  ...config
}: ServicesConfig): Services {
  const { db, background, publicOrigin, now } = config;
  const secrets = createSecrets(secret);
  const mailFrom = config.mailFrom ?? 'Genie <genie@localhost>';
  const mailer = createMailer({ smtpUrl: config.smtpUrl, mailFrom });
  const mailDomain = new URL(publicOrigin).hostname;
  return {
    db,
    background,
    publicOrigin,
    voiceUrl: config.voiceUrl,
    now,
    outbox: createOutbox({ db, mailer, background, logger, mailDomain, now }),
    tickets: createSessionTickets(secrets.tickets, now),
    sessions: createSessions(secrets.sessions, now),
    decisionLinks: createDecisionLinks(secrets.decisionLinks, publicOrigin, now),
    ratingTickets: createRatingTickets(secrets.ratings, publicOrigin, now),
    revocations: createRevocations(db, logger, now),
    roomLife: createRoomLife(db, background, now),
    timings: { ...VOICE_TIMINGS, ...voiceTimings },
    audit: createAuditTrail(db, background),
    limiters: createLimiters({ ...DEFAULT_LIMITS, ...limits }, now),
  };
}
