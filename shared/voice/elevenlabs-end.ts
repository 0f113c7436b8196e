import type { ElevenLabsMessage } from '../contract/elevenlabs-message.ts';
import type { EndReason } from './session-end.ts';

const NORMAL_CLOSURE = 1000;

type ErrorEvent = Extract<ElevenLabsMessage, { type: 'error' }>['error_event'];

/** Whether a message says that the call is over, and why. The agent may take a while to leave. */
export function endToldBy(message: ElevenLabsMessage): EndReason | undefined {
  switch (message.type) {
    case 'agent_tool_response':
      return endOfTool(message.agent_tool_response);
    case 'agent_tool_response_full_payload':
      return endOfTool(message.agent_tool_response_full_payload);
    case 'error':
      return message.error_event.error_type === 'max_duration_exceeded' ? 'time-limit' : undefined;
    default:
      return undefined;
  }
}

/** What an agent that leaves after this error left for; undefined where that is nothing out of the ordinary. */
export function endAfterError({ code, error_type }: ErrorEvent): EndReason | undefined {
  const isOrdinary = code === NORMAL_CLOSURE || error_type === 'safety_violation';
  return isOrdinary ? undefined : 'agent-failed';
}

/** The agent's own tool for hanging up. */
function endOfTool({ tool_name }: { tool_name: string }): EndReason | undefined {
  return tool_name === 'end_call' ? 'agent-ended' : undefined;
}
