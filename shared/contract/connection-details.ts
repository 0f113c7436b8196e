import * as z from 'zod/mini';

/**
 * What a LiveKit-standard token endpoint is asked and answers (voice: 1.1): snake_case, every field optional,
 * answer 201. `url_name` and `session_ticket` are ours: which Genie, and the proof that this page has opened it.
 */
export const TokenRequest = /* @__PURE__ */ z.object({
  participant_name: z.optional(z.string().check(z.maxLength(200))),
  participant_attributes: z.optional(
    z.record(z.string().check(z.maxLength(100)), z.string().check(z.maxLength(1000))),
  ),
  url_name: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  session_ticket: z.optional(z.string().check(z.maxLength(2048))),
});
export type TokenRequest = z.infer<typeof TokenRequest>;

/** Where to join: one LiveKit room, once, within two minutes. */
export const ConnectionDetails = z.object({
  server_url: z.string().check(z.refine((url) => URL.canParse(url))),
  participant_token: z.string(),
});
export type ConnectionDetails = z.infer<typeof ConnectionDetails>;
