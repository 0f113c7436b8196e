import type { TokenRequest } from '../../../shared/contract/token-request.ts';
import { hashOf } from '../access/secret.ts';
import type { SessionTicket } from '../access/session-ticket.ts';
import { allowCall } from '../budget/allow-call.ts';
import { budgetOf } from '../budget/budget.ts';
import type { Queryable } from '../db/db.ts';
import type { GenieRow } from '../genies/genie-row.ts';
import type { Services } from '../services.ts';
import { newIdentity, newRoomName, roomConfigOf, type Seat, type VoiceConfig } from './mint-room-token.ts';
import { newResumeCode } from './new-resume-code.ts';
import { resumeRoom } from './resume-room.ts';
import { noteRoom } from './voice-rooms.ts';

export interface WantedSeat extends Pick<TokenRequest, 'input' | 'resume' | 'consent'> {
  /** Whose conventions the client speaks; LiveKit's by default. */
  dialect?: 'elevenlabs';
}

export interface TakenSeat {
  seat: Seat;
  /** From joining, or what is left of that. */
  maxDurationS: number;
  resumeCode: string;
}

/**
 * A visitor's place: in a new room where the Genie's budget has one, or in the room that they come back to.
 * @throws Refusal
 */
export async function takeSeat(
  services: Services,
  { onRoomIssued }: VoiceConfig,
  { input = 'voice', resume, consent, dialect }: WantedSeat,
  genie: GenieRow,
  held: SessionTicket,
): Promise<TakenSeat> {
  const { db, timings } = services;
  const nowMs = services.now();
  const { departureTimeoutS } = timings;
  if (resume) {
    const { leftS, resumeCode, ...seat } = await resumeRoom(db, resume, held, { nowMs, departureTimeoutS });
    return { seat, maxDurationS: leftS, resumeCode };
  }
  const budget = budgetOf(genie.settings);
  const seat = { room: newRoomName(dialect && 'conv_'), identity: newIdentity(), input };
  const resumeCode = newResumeCode();
  const maxDurationS = await db.transaction(async (tx) => {
    if (budget.max_concurrent_calls !== undefined) await lockLines(tx, genie.id);
    const allowedS = await allowCall(tx, { genieId: genie.id, input, budget, nowMs, timings });
    const room = { ...seat, maxDurationS: allowedS, resumeHash: hashOf(resumeCode), consent };
    await noteRoom(tx, room, held, nowMs);
    return allowedS;
  });
  const limits = { max_duration_s: maxDurationS, idle_after_s: budget.idle_after_s };
  const spoken = dialect && { dialect, conversation_id: seat.room };
  const dispatch = roomConfigOf(genie, limits, departureTimeoutS, spoken);
  const arrived = onRoomIssued?.({ name: seat.room, config: dispatch });
  if (dialect) await arrived; // ElevenLabs' client sends its first message whether anybody is there or not
  return { seat: { ...seat, dispatch }, maxDurationS, resumeCode };
}

/** Two visitors who ask at once do not both get the last line. */
async function lockLines(tx: Queryable, genieId: string): Promise<void> {
  await tx.query('SELECT 1 FROM agents WHERE id = $1 FOR UPDATE', [genieId]);
}
