import * as z from 'zod/mini';

const words = (maxLength: number) => z.string().check(z.maxLength(maxLength));

/** What the visitor has agreed to: when by their clock, to which words (`consentVersion`), in which language, and how. */
export const Consent = z.object({
  given_at: z.iso.datetime().check(z.regex(/^(?!0000)/)), // a year that calendars lack
  version: words(40).check(z.minLength(1)),
  language: words(35),
  input: z.enum(['voice', 'text']),
});
export type Consent = z.infer<typeof Consent>;

/**
 * What a LiveKit-standard token endpoint is asked (voice: 1.1): snake_case, every field optional. The last five
 * are ours: which Genie, the proof that this page has opened it, whether the visitor wants to talk or to type,
 * which room they come back to, and what they have agreed to.
 */
export const TokenRequest = z.object({
  participant_name: z.optional(words(200)),
  participant_attributes: z.optional(z.record(words(100), words(1000))),
  url_name: z.optional(words(200).check(z.minLength(1))),
  session_ticket: z.optional(words(2048)),
  input: z.optional(z.enum(['voice', 'text'])),
  resume: z.optional(z.object({ room: words(200), code: words(200) })),
  consent: z.optional(Consent),
});
export type TokenRequest = z.infer<typeof TokenRequest>;
