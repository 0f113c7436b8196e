import * as z from 'zod/mini';
import { read } from './read.ts';

/** Counts events on the other side; sent back as it came. */
const eventId = () =>
  read((value) => (typeof value === 'number' || typeof value === 'string' ? value : undefined));
const optionalText = () => read((value) => (typeof value === 'string' ? value : ''));

const userTranscript = z.object({ user_transcript: z.string(), event_id: eventId() });
const toolUse = z.object({ tool_name: optionalText() });

/**
 * The messages of an ElevenLabs agent that matter here, as it sends them (contract: 5). There are more: audio,
 * scores, what its other tools do. Those, and fields that are not named, are left out.
 */
const MESSAGES = {
  user_transcript: z.object({ user_transcription_event: userTranscript }),
  tentative_user_transcript: z.object({ tentative_user_transcription_event: userTranscript }),
  agent_response: z.object({
    agent_response_event: z.object({ agent_response: z.string(), event_id: eventId() }),
  }),
  /** Pieces of a response that is only written. */
  agent_chat_response_part: z.object({
    text_response_part: z.object({ text: optionalText(), event_id: eventId() }),
  }),
  /** What was really heard of a response, after an interruption. */
  agent_response_correction: z.object({
    agent_response_correction_event: z.object({
      original_agent_response: optionalText(),
      corrected_agent_response: z.string(),
      event_id: eventId(),
    }),
  }),
  interruption: z.object({}),
  ping: z.object({ ping_event: z.object({ event_id: eventId() }) }),
  client_tool_call: z.object({
    client_tool_call: z.object({
      tool_name: z.string(),
      tool_call_id: z.string(),
      parameters: read((value): Record<string, unknown> => (isRecord(value) ? value : {})),
    }),
  }),
  agent_tool_request: z.object({}),
  agent_tool_response: z.object({ agent_tool_response: toolUse }),
  agent_tool_response_full_payload: z.object({ agent_tool_response_full_payload: toolUse }),
  error: z.object({ error_event: z.object({ code: eventId(), error_type: optionalText() }) }),
};
type MessageType = keyof typeof MESSAGES;

export type ElevenLabsMessage = {
  [T in MessageType]: { type: T } & z.infer<(typeof MESSAGES)[T]>;
}[MessageType];

/** The message in `payload`; undefined where it is none, another one, or broken. */
export function readElevenLabsMessage(payload: Uint8Array): ElevenLabsMessage | undefined {
  const message = parse(payload);
  if (!isRecord(message) || !isMessageType(message.type)) return undefined;
  const { type } = message;
  const parsed = MESSAGES[type].safeParse(message);
  return parsed.success ? ({ type, ...parsed.data } as ElevenLabsMessage) : undefined;
}

function parse(payload: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(payload));
  } catch {
    return undefined; // no JSON
  }
}

function isMessageType(type: unknown): type is MessageType {
  return typeof type === 'string' && Object.hasOwn(MESSAGES, type);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
