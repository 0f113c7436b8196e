import * as z from 'zod/mini';
import { read } from './read.ts';

/** Timers of browsers go no further than 24 days: past that they ring at once. */
const MAX_DURATION_S = 24 * 60 * 60;

/** What a LiveKit-standard token endpoint answers: where to join one room, once, within two minutes. */
export const ConnectionDetails = z.object({
  server_url: z.string(),
  participant_token: z.string(),
  /** Ours: with this the visitor comes back to the room after a page load, once. */
  resume_code: read((value) => (typeof value === 'string' && value !== '' ? value : undefined)),
  /** Ours: how long the call may last, in seconds from joining. More than a day is no limit, and no timer's business. */
  max_duration_s: read((value) =>
    typeof value === 'number' && value > 0 && value <= MAX_DURATION_S ? value : undefined,
  ),
  /** Ours: where the visitor may say what they thought of the call, as `{room, rating, comment}`. */
  feedback_url: read((value) => (typeof value === 'string' && /^https?:/.test(value) ? value : undefined)),
});
export type ConnectionDetails = Pick<z.infer<typeof ConnectionDetails>, 'server_url' | 'participant_token'> &
  Partial<z.infer<typeof ConnectionDetails>>;
