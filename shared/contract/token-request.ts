import * as z from 'zod/mini';

const words = (maxLength: number) => z.string().check(z.maxLength(maxLength));

/**
 * What a LiveKit-standard token endpoint is asked (voice: 1.1): snake_case, every field optional. The last four
 * are ours: which Genie, the proof that this page has opened it, whether the visitor wants to talk or to type, and
 * which room they come back to.
 */
export const TokenRequest = z.object({
  participant_name: z.optional(words(200)),
  participant_attributes: z.optional(z.record(words(100), words(1000))),
  url_name: z.optional(words(200).check(z.minLength(1))),
  session_ticket: z.optional(words(2048)),
  input: z.optional(z.enum(['voice', 'text'])),
  resume: z.optional(z.object({ room: words(200), code: words(200) })),
});
export type TokenRequest = z.infer<typeof TokenRequest>;
