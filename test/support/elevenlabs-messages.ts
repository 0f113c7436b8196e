/** Messages of an ElevenLabs agent, as they come over the wire. */
export const says = (text: string, event_id = 1) => ({
  type: 'agent_response',
  agent_response_event: { agent_response: text, event_id },
});
export const hears = (text: string, event_id = 1) => ({
  type: 'user_transcript',
  user_transcription_event: { user_transcript: text, event_id },
});
export const corrects = (original: string, corrected: string, event_id = 1) => ({
  type: 'agent_response_correction',
  agent_response_correction_event: {
    original_agent_response: original,
    corrected_agent_response: corrected,
    event_id,
  },
});
export const interrupts = (event_id = 1) => ({ type: 'interruption', interruption_event: { event_id } });
export const pings = (event_id = 1) => ({ type: 'ping', ping_event: { event_id, ping_ms: 30 } });
export const callsTool = (tool_name: string, parameters: object, tool_call_id = 'call-1', event_id = 1) => ({
  type: 'client_tool_call',
  client_tool_call: { tool_name, tool_call_id, parameters, event_id },
});
export const fails = (error_type: string, code = 1011) => ({
  type: 'error',
  error_event: { code, error_type, message: 'It broke.' },
});
type ToolResponse = 'agent_tool_response' | 'agent_tool_response_full_payload';
export const usesTool = (tool_name: string, type: ToolResponse = 'agent_tool_response') => ({
  type,
  [type]: { tool_name, tool_call_id: 't', tool_type: 'system', is_error: false, event_id: 9 },
});

export function toPayload(message: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(typeof message === 'string' ? message : JSON.stringify(message));
}
