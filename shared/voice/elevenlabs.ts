import { readElevenLabsMessage, type ElevenLabsMessage } from '../contract/elevenlabs-message.ts';
import type { AgentProtocol, ProtocolListener } from './agent-protocol.ts';
import { nextAgentActivity, type AgentSign } from './elevenlabs-activity.ts';
import { createElevenLabsCaptions } from './elevenlabs-captions.ts';
import { ELEVENLABS_CLIENT } from './elevenlabs-client.ts';
import { endAfterError, endToldBy } from './elevenlabs-end.ts';
import { elevenLabsRating } from './elevenlabs-rating.ts';
import type { Room } from './room.ts';
import { SessionFailure, type EndReason } from './session-end.ts';
import type { AgentActivity } from './session-state.ts';
import { plainJson } from '../plain-json.ts';

type ToolCall = Extract<ElevenLabsMessage, { type: 'client_tool_call' }>['client_tool_call'];

/** An ElevenLabs agent in its LiveKit room (contract: 5): JSON in data messages, the voice as a track. For one call. */
export function elevenLabs(variables: Readonly<Record<string, string>>): AgentProtocol {
  const captionOf = createElevenLabsCaptions();
  const toolCalls = new Set<string>();
  let activity: AgentActivity = 'listening';
  let trouble: EndReason | undefined;

  const notice = (sign: AgentSign) => (activity = nextAgentActivity(activity, sign));
  const useTool = async (call: ToolCall, room: Room, { callTool }: ProtocolListener) => {
    if (toolCalls.has(call.tool_call_id)) return;
    toolCalls.add(call.tool_call_id);
    const { result, isError } = await callTool(call.tool_name, call.parameters, call.tool_call_id);
    await send(room, {
      type: 'client_tool_result',
      tool_call_id: call.tool_call_id,
      result,
      is_error: isError,
    });
  };
  const act = (message: ElevenLabsMessage, room: Room, listener: ProtocolListener) => {
    if (message.type === 'ping') void send(room, { type: 'pong', event_id: message.ping_event.event_id });
    if (message.type === 'client_tool_call') void useTool(message.client_tool_call, room, listener);
    if (message.type === 'error') trouble = endAfterError(message.error_event);
    else if (signOf(message) === 'answered') trouble = undefined; // it went on after all
  };

  return {
    topics: [],
    isAgent: ({ identity, isOfAgentKind }) => isOfAgentKind || identity.startsWith('agent'),
    activityOf: ({ isSpeaking }) => notice(isSpeaking ? 'heard' : 'quiet'),

    async begin(room) {
      const isSent = await send(room, {
        type: 'conversation_initiation_client_data',
        ...(Object.keys(variables).length > 0 && { dynamic_variables: variables }),
        source_info: ELEVENLABS_CLIENT,
      });
      if (!isSent) throw new SessionFailure('voice-unreachable');
    },
    readText: async () => undefined,

    readData(payload, room, listener) {
      const message = readElevenLabsMessage(payload);
      if (!message) return;
      act(message, room, listener);
      const caption = captionOf(message);
      if (caption) listener.onCaption({ ...caption, id: `${room.name}/${caption.id}` });
      const sign = signOf(message);
      if (sign !== undefined) listener.onActivity(notice(sign));
      const end = endToldBy(message);
      if (end !== undefined) listener.onEnd(end);
    },

    explainEnd: (reason) => (reason === 'agent-ended' || reason === 'removed' ? (trouble ?? reason) : reason),

    ratingWay: elevenLabsRating,

    async sendText(room, text, onActivity) {
      if (!(await send(room, { type: 'user_message', text }))) throw new Error('the line is lost');
      onActivity(notice('asked'));
    },
  };
}

function signOf({ type }: ElevenLabsMessage): AgentSign | undefined {
  if (type === 'user_transcript') return 'asked';
  if (type === 'agent_response' || type === 'agent_chat_response_part') return 'answered';
  if (type === 'interruption') return 'interrupted';
  return type === 'agent_tool_request' || type === 'client_tool_call' ? 'busy' : undefined;
}

/** False where the line is lost. */
async function send(room: Room, message: object): Promise<boolean> {
  try {
    await room.sendData(new TextEncoder().encode(plainJson(message)));
    return true;
  } catch {
    return false;
  }
}
