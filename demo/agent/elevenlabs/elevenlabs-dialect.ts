/**
 * The conventions of ElevenLabs' agents in a LiveKit room (contract: 5): everything but the voice is JSON in data
 * messages. A stand-in for development: as much of it as its official client needs.
 */
import type { AgentPort } from '../../voice/agent-port.ts';
import type { Clip } from '../clips.ts';
import type { Dialect } from '../dialect.ts';
import { wordsUntil } from '../timed-words.ts';
import { startPings } from './pings.ts';
import { readClientMessage } from './read-client-message.ts';
import { createToolCalls } from './tool-calls.ts';

const PACKET_MS = 20;
const AUDIO_FORMAT = 'pcm_48000';
/** Messages take another way than the news that somebody has left, which must not overtake the last of them. */
const LAST_WORDS_MS = 500;

export function createElevenLabsDialect(
  port: AgentPort,
  conversation_id: string,
  now: () => number = Date.now,
): Dialect {
  const started = Promise.withResolvers<void>();
  const typedListeners: ((text: string) => void)[] = [];
  let variables: Record<string, string> = {};
  let eventId = 0;

  const send = (type: string, fields: object) =>
    port.sendData(new TextEncoder().encode(JSON.stringify({ type, ...fields })));
  const tools = createToolCalls((call) =>
    send('client_tool_call', { client_tool_call: { ...call, event_id: ++eventId } }),
  );
  const pings = startPings((ping_event) => send('ping', { ping_event }), now);
  const leave = () => void setTimeout(() => port.end(), LAST_WORDS_MS);
  const start = (dynamicVariables: Record<string, string | number | boolean>) => {
    variables = Object.fromEntries(
      Object.entries(dynamicVariables).map(([name, value]) => [name, String(value)]),
    );
    send('conversation_initiation_metadata', {
      conversation_initiation_metadata_event: {
        conversation_id,
        agent_output_audio_format: AUDIO_FORMAT,
        user_input_audio_format: AUDIO_FORMAT,
      },
    });
    started.resolve();
  };

  port.onClosed(pings.stop);
  port.onData((payload) => {
    const message = readClientMessage(payload);
    if (message?.type === 'conversation_initiation_client_data') start(message.dynamic_variables);
    if (message?.type === 'user_message') for (const listener of typedListeners) listener(message.text);
    if (message?.type === 'pong') pings.answered(message.event_id);
    if (message?.type === 'client_tool_result') tools.answered(message);
  });

  return {
    ready: started.promise,
    variables: () => variables,
    onTyped: (listener) => void typedListeners.push(listener),
    onInterrupt() {}, // its clients cannot ask for that
    async speak(clip: Clip, text = clip.text) {
      const event_id = ++eventId;
      const startedAtMs = now();
      port.setState('speaking');
      send('agent_response', { agent_response_event: { agent_response: text, event_id } });
      const how = await port.say(clip.packets).finished;
      if (how === 'played') return how;
      const heard = wordsUntil(text, clip.packets.length * PACKET_MS, now() - startedAtMs);
      send('interruption', { interruption_event: { event_id } });
      send('agent_response_correction', {
        agent_response_correction_event: {
          original_agent_response: text,
          corrected_agent_response: `${heard.trimEnd()}...`,
          event_id,
        },
      });
      return how;
    },
    transcribe(_segmentId, text, isFinal) {
      if (!isFinal) return; // while somebody speaks there is no text yet
      const user_transcription_event = { user_transcript: text, event_id: ++eventId };
      send('user_transcript', { user_transcription_event });
    },
    listTools: async () => '[]', // an agent's tools are named where it is set up
    callTool: tools.call,
    fail(error_type) {
      const isOrdinary = error_type === 'max_duration_exceeded';
      const error_event = { code: isOrdinary ? 1000 : 1011, error_type, message: `Asked for: ${error_type}` };
      send('error', { error_event });
      leave();
    },
    hangUp() {
      const call = { tool_name: 'end_call', tool_call_id: 'end', tool_type: 'system', is_error: false };
      send('agent_tool_response', { agent_tool_response: { ...call, event_id: ++eventId } });
      leave();
    },
  };
}
