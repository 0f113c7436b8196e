import * as z from 'zod/mini';

/** What a LiveKit-standard token endpoint answers: where to join one room, once, within two minutes. */
export const ConnectionDetails = z.object({ server_url: z.string(), participant_token: z.string() });
export type ConnectionDetails = z.infer<typeof ConnectionDetails>;
