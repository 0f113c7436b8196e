/**
 * How long the line of a call has been gone, and what the visitor may do about it:
 *
 *   whole ◄─► lost ─(10 s)─► lost, with a choice ─(30 s)─► given up
 *
 * `atMs` may jump, since machines sleep.
 */
export type LineLoss =
  | { status: 'whole' }
  | { status: 'lost'; sinceMs: number; choice: 'later' | 'open' | 'declined' }
  | { status: 'given-up' };

export type LineLossEvent =
  | { type: 'lost'; atMs: number }
  | { type: 'restored' }
  | { type: 'time-passed'; atMs: number }
  /** The visitor would rather wait. */
  | { type: 'declined' };

export const CHOICE_AFTER_MS = 10_000;
export const GIVE_UP_AFTER_MS = 30_000;

export const WHOLE: LineLoss = { status: 'whole' };
export const GIVEN_UP: LineLoss = { status: 'given-up' };

export function nextLineLoss(loss: LineLoss, event: LineLossEvent): LineLoss {
  if (loss.status === 'given-up') return loss;
  if (event.type === 'restored') return WHOLE;
  if (event.type === 'lost') {
    return loss.status === 'whole' ? { status: 'lost', sinceMs: event.atMs, choice: 'later' } : loss;
  }
  if (loss.status === 'whole') return loss;
  if (event.type === 'declined') return loss.choice === 'open' ? { ...loss, choice: 'declined' } : loss;
  const goneMs = event.atMs - loss.sinceMs;
  if (goneMs >= GIVE_UP_AFTER_MS) return GIVEN_UP;
  return goneMs >= CHOICE_AFTER_MS && loss.choice === 'later' ? { ...loss, choice: 'open' } : loss;
}
