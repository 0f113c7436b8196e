import * as z from 'zod';

const DispatchMetadata = z.object({
  genie_id: z.string(),
  url_name: z.string().default(''),
  /** Whose conventions the visitor's client expects. */
  dialect: z.enum(['livekit', 'elevenlabs']).default('livekit'),
  /** ElevenLabs' name for a conversation. */
  conversation_id: z.string().default(''),
  /** In s, as the next one; both come from the Genie's budget. */
  max_duration_s: z.number().positive().optional().catch(undefined),
  idle_after_s: z.number().positive().optional().catch(undefined),
});
export type DispatchMetadata = z.infer<typeof DispatchMetadata>;

/** Undefined for an agent that was called without saying for which Genie. */
export function readDispatchMetadata(metadata: string): DispatchMetadata | undefined {
  try {
    return DispatchMetadata.safeParse(JSON.parse(metadata)).data;
  } catch {
    return undefined; // no JSON
  }
}
