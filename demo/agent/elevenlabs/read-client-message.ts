import * as z from 'zod';

const EventId = z.union([z.number(), z.string()]);

/** What ElevenLabs' own client sends in data messages (contract: 5). */
const ClientMessage = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('conversation_initiation_client_data'),
    dynamic_variables: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  }),
  z.object({ type: z.literal('user_message'), text: z.string().default('') }),
  z.object({ type: z.literal('pong'), event_id: EventId }),
  z.object({
    type: z.literal('client_tool_result'),
    tool_call_id: z.string(),
    result: z.string(),
    is_error: z.boolean(),
  }),
]);
export type ClientMessage = z.infer<typeof ClientMessage>;

/** Undefined for what is broken, and for what makes no difference here. */
export function readClientMessage(payload: Uint8Array): ClientMessage | undefined {
  try {
    return ClientMessage.safeParse(JSON.parse(new TextDecoder().decode(payload))).data;
  } catch {
    return undefined; // no JSON
  }
}
