import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadClips } from '../../../demo/agent/clips.ts';
import { createScriptedAgent } from '../../../demo/agent/scripted-agent.ts';
import { fakeAgentPort } from '../../support/fake-agent-port.ts';
import { makeKnowledge } from '../../support/make-knowledge.ts';

const clips = loadClips();
const { text: GREETING } = clips.en.greeting;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('nothing is said before the client has begun; then it is told the conversation, and greeted', async () => {
  const { types, said, start, sentData } = await setUp();
  expect(types()).toEqual(['ping']);

  await start();

  expect(types()).toEqual(['ping', 'conversation_initiation_metadata', 'agent_response']);
  expect(sentData[1]).toMatchObject({
    conversation_initiation_metadata_event: { conversation_id: 'conv_1' },
  });
  expect(sentData[2]).toEqual({
    type: 'agent_response',
    agent_response_event: { agent_response: GREETING, event_id: 1 },
  });
  expect(said).toEqual([clips.en.greeting.packets]);
});

test('a visitor who speaks interrupts it: what was heard of it is told, then what they said', async () => {
  const { start, speak, sent } = await setUp();
  await start();
  await pass(1_500);

  speak({ speaking: true, speechMs: 0 });
  await pass(0);
  speak({ speaking: false, speechMs: 2_840 });
  await pass(0);

  expect(sent('interruption')).toEqual([{ type: 'interruption', interruption_event: { event_id: 1 } }]);
  const [correction] = sent('agent_response_correction') as [
    { agent_response_correction_event: Record<string, string> },
  ];
  const { original_agent_response, corrected_agent_response = '' } =
    correction.agent_response_correction_event;
  expect(original_agent_response).toBe(GREETING);
  expect(GREETING).toContain(corrected_agent_response.replace('...', ''));
  expect(corrected_agent_response.length).toBeLessThan(GREETING.length);
  expect(sent('user_transcript')).toMatchObject([
    { user_transcription_event: { user_transcript: '(2.8 seconds of speech)' } },
  ]);
});

test('it knows the variables, and answers typed messages', async () => {
  const { start, send, sent } = await setUp();
  await start({ plan: 'gold', visits: 3 });

  send({ type: 'user_message', text: 'What do you know about me?' });
  await pass(400);

  expect(sent('agent_response').at(-1)).toMatchObject({
    agent_response_event: { agent_response: expect.stringContaining('plan: gold, visits: 3') },
  });
});

test('what is typed at once with the beginning is answered', async () => {
  const { send, sent } = await setUp();

  send({ type: 'conversation_initiation_client_data' });
  send({ type: 'user_message', text: 'What do you know about me?' });
  await pass(600);

  expect(sent('agent_response')).toHaveLength(1);
  expect(JSON.stringify(sent('agent_response'))).toContain(clips.en.unknown.text);
});

test('a tool of the page is called and its result is said; an error and silence are told', async () => {
  const { start, send, sent } = await setUp();
  await start();
  const lastAnswer = () => JSON.stringify(sent('agent_response').at(-1));
  const callId = () =>
    (sent('client_tool_call').at(-1) as { client_tool_call: { tool_call_id: string } }).client_tool_call
      .tool_call_id;
  const answer = (result: string, is_error: boolean) =>
    send({ type: 'client_tool_result', tool_call_id: callId(), result, is_error });

  send({ type: 'user_message', text: 'use tool open_menu {"page":2}' });
  await pass(0);
  expect(sent('client_tool_call')).toMatchObject([
    { client_tool_call: { tool_name: 'open_menu', parameters: { page: 2 } } },
  ]);
  answer('The menu is open', false);
  answer('twice', false);
  await pass(400);
  expect(lastAnswer()).toContain('The menu is open');

  send({ type: 'user_message', text: 'use tool open_menu nonsense' });
  await pass(0);
  answer('no such page', true);
  await pass(400);
  expect(lastAnswer()).toContain('1500');

  send({ type: 'user_message', text: 'use tool open_menu' });
  await pass(30_400);
  expect(lastAnswer()).toContain('1502');
});

test('pings tell how long the last answer took', async () => {
  const { send, sent } = await setUp();
  const [first] = sent('ping');

  await pass(40); // on top of the 250 that the agent had to prepare
  expect(first).toEqual({ type: 'ping', ping_event: { event_id: 1 } });
  send({ type: 'pong', event_id: 1 });
  await pass(2_000);

  expect(sent('ping').at(-1)).toEqual({ type: 'ping', ping_event: { event_id: 2, ping_ms: 290 } });
});

test('goodbye: it hangs up by its own tool, and leaves when that has been heard', async () => {
  const { start, send, sent, endings, finishSpeech } = await setUp();
  await start();

  send({ type: 'user_message', text: 'Goodbye' });
  await pass(0);
  finishSpeech();
  await pass(0);
  expect(sent('agent_tool_response')).toMatchObject([{ agent_tool_response: { tool_name: 'end_call' } }]);
  expect(endings).toEqual([]);
  await pass(500);

  expect(endings).toEqual(['finished']);
});

test('it breaks down as it is asked to', async () => {
  const { start, send, sent, endings } = await setUp();
  await start();

  send({ type: 'user_message', text: 'use error llm_error' });
  await pass(500);

  expect(sent('error')).toMatchObject([{ error_event: { code: 1011, error_type: 'llm_error' } }]);
  expect(endings).toEqual(['finished']);
});

test('what is no message makes no difference', async () => {
  const { message, send, types } = await setUp();

  message(new TextEncoder().encode('no JSON'));
  message(new Uint8Array([0xff, 0x00]));
  send(null);
  send({ type: 'user_activity' });
  send({ type: 'client_tool_result', tool_call_id: 'never-called', result: '', is_error: false });
  send({ type: 'user_message' });

  expect(types()).toEqual(['ping']);
});

const pass = (durationMs: number) => vi.advanceTimersByTimeAsync(durationMs);
const typeOf = (message: unknown) => (message as { type: string }).type;

async function setUp() {
  const visitor = fakeAgentPort({
    metadata: '{"genie_id":"g-1","dialect":"elevenlabs","conversation_id":"conv_1"}',
  });
  const { sentData } = visitor;
  const send = (message: unknown) => visitor.message(new TextEncoder().encode(JSON.stringify(message)));
  createScriptedAgent({ knowledge: makeKnowledge(), clips })(visitor.port);
  await pass(250);
  return {
    ...visitor,
    send,
    types: () => sentData.map(typeOf),
    sent: (type: string) => sentData.filter((message) => typeOf(message) === type),
    async start(dynamic_variables: Record<string, unknown> = {}) {
      send({ type: 'conversation_initiation_client_data', dynamic_variables });
      await pass(250);
    },
  };
}
