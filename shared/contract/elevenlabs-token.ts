import * as z from 'zod/mini';

/** What ElevenLabs answers for a conversation token: a LiveKit token for one room. */
export const ElevenLabsToken = z.object({ token: z.string().check(z.minLength(1)) });
export type ElevenLabsToken = z.infer<typeof ElevenLabsToken>;
