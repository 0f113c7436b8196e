import * as z from 'zod/mini';

const words = (maxLength: number) => z.string().check(z.maxLength(maxLength));

/**
 * What a LiveKit-standard token endpoint is asked (voice: 1.1): snake_case, every field optional. `url_name`
 * and `session_ticket` are ours: which Genie, and the proof that this page has opened it.
 */
export const TokenRequest = z.object({
  participant_name: z.optional(words(200)),
  participant_attributes: z.optional(z.record(words(100), words(1000))),
  url_name: z.optional(words(200).check(z.minLength(1))),
  session_ticket: z.optional(words(2048)),
});
export type TokenRequest = z.infer<typeof TokenRequest>;
