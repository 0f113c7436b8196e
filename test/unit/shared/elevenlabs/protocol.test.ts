import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { ProtocolListener } from '../../../../shared/voice/agent-protocol.ts';
import type { CallTool } from '../../../../shared/voice/call-tool.ts';
import { elevenLabs } from '../../../../shared/voice/elevenlabs.ts';
import { listenToAgent } from '../../../../shared/voice/listen-to-agent.ts';
import type { EndReason } from '../../../../shared/voice/session-end.ts';
import type { AgentActivity } from '../../../../shared/voice/session-state.ts';
import { addCaption, type Caption, type TranscriptTurn } from '../../../../shared/transcript/transcript.ts';
import {
  callsTool,
  corrects,
  fails,
  hears,
  interrupts,
  pings,
  says,
  toPayload,
  usesTool,
} from '../../../support/elevenlabs-messages.ts';
import { fakeEngine } from '../../../support/fake-room.ts';

test('the agent is told the variables, and who asks, before it speaks', async () => {
  const { protocol, room, sentData } = await setUp({ plan: 'gold' });

  await protocol.begin(room);

  expect(sentData).toEqual([
    {
      type: 'conversation_initiation_client_data',
      dynamic_variables: { plan: 'gold' },
      source_info: { source: 'genie_widget', version: expect.any(String) },
    },
  ]);
});

test('a conversation that cannot be begun fails', async () => {
  const { protocol, room } = await setUp();

  await expect(
    protocol.begin({ ...room, sendData: () => Promise.reject(new Error('closed')) }),
  ).rejects.toMatchObject({ code: 'voice-unreachable' });
});

test('it is found by its identity, of whatever kind the server says it is', async () => {
  const { protocol } = await setUp();

  expect(protocol.isAgent({ identity: 'agent-AJ_1', isOfAgentKind: false })).toBe(true);
  expect(protocol.isAgent({ identity: 'someone', isOfAgentKind: true })).toBe(true);
  expect(protocol.isAgent({ identity: 'visitor', isOfAgentKind: false })).toBe(false);
});

test('both sides become turns, and a correction says what was heard', async () => {
  const { hear, turns } = await setUp();

  hear(says('Hello! I am the Genie of this bakery.', 1));
  hear(hears('Wait.', 2));
  hear(interrupts(1));
  hear(corrects('Hello! I am the Genie of this bakery.', 'Hello! I am...', 1));
  hear(says('Yes?', 3));

  expect(turns().map(({ speaker, text, final }) => [speaker, text, final])).toEqual([
    ['genie', 'Hello! I am...', true],
    ['visitor', 'Wait.', true],
    ['genie', 'Yes?', true],
  ]);
});

test('a written answer grows, and its whole text is the last word', async () => {
  const { hear, turns } = await setUp();

  hear(part('', 'start'));
  hear(part('Fresh ', 'delta'));
  hear(part('rolls', 'delta'));
  expect(turns()).toMatchObject([{ text: 'Fresh rolls', final: false }]);
  hear(part('', 'stop'));
  hear(says('Fresh rolls!', 4));

  expect(turns()).toMatchObject([{ text: 'Fresh rolls!', final: true }]);
});

test('two texts with one number are two turns, and the same text twice is one', async () => {
  const { hear, turns } = await setUp();

  hear(says('One moment.', 5));
  hear(says('Here it is.', 5));
  hear(says('Here it is.', 5));

  expect(turns().map(({ text }) => text)).toEqual(['One moment.', 'Here it is.']);
});

test('what it does shows in its voice, and in what is said', async () => {
  const { protocol, room, hear, activities } = await setUp();
  const heard = (isSpeaking: boolean) =>
    activities.push(protocol.activityOf({ identity: 'agent-1', state: undefined, isSpeaking }));

  heard(false);
  heard(true);
  hear(interrupts());
  hear(hears('What do you sell?'));
  heard(false);
  hear(says('Bread.'));
  heard(true);
  heard(false);
  await protocol.sendText(room, 'And rolls?', (activity) => activities.push(activity));

  expect(activities).toEqual([
    'listening',
    'speaking',
    'listening',
    'thinking',
    'thinking',
    'listening',
    'speaking',
    'listening',
    'thinking',
  ]);
});

test('typed lines go out as messages of the user, and reject while the line is lost', async () => {
  const { protocol, room, sentData } = await setUp();

  await protocol.sendText(room, 'Hello', () => undefined);
  const lost = { ...room, sendData: () => Promise.reject(new Error('closed')) };

  expect(sentData).toEqual([{ type: 'user_message', text: 'Hello' }]);
  await expect(protocol.sendText(lost, 'Hello', () => undefined)).rejects.toThrow('lost');
});

test('a ping is answered with its number', async () => {
  const { hear, sentData } = await setUp();

  hear(pings(42));

  expect(sentData).toEqual([{ type: 'pong', event_id: 42 }]);
});

test('a tool is called once for each call, and answered', async () => {
  const callTool = vi.fn<CallTool>().mockResolvedValue({ result: 'done', isError: false });
  const { hear, sentData } = await setUp({}, { callTool });

  hear(callsTool('open_menu', { page: 2 }, 'call-7'));
  hear(callsTool('open_menu', { page: 2 }, 'call-7'));
  await vi.waitFor(() => expect(sentData).toHaveLength(1));

  expect(callTool.mock.calls).toEqual([['open_menu', { page: 2 }, 'call-7']]);
  expect(sentData).toEqual([
    { type: 'client_tool_result', tool_call_id: 'call-7', result: 'done', is_error: false },
  ]);
});

test.each([
  [fails('max_duration_exceeded', 1000), 'time-limit'],
  [usesTool('end_call'), 'agent-ended'],
  [usesTool('end_call', 'agent_tool_response_full_payload'), 'agent-ended'],
  [fails('llm_error'), undefined],
  [usesTool('look_up'), undefined],
])('%j ends the call by %s', async (message, reason) => {
  const { hear, ends } = await setUp();

  hear(message);

  expect(ends).toEqual(reason === undefined ? [] : [reason]);
});

test('an agent that leaves after an error has failed, unless it had gone on', async () => {
  const { protocol, hear } = await setUp();

  hear(fails('llm_error'));
  hear(interrupts());
  expect(protocol.explainEnd('agent-ended')).toBe('agent-failed');
  expect(protocol.explainEnd('removed')).toBe('agent-failed');
  expect(protocol.explainEnd('connection-lost')).toBe('connection-lost');
  hear(says('Sorry, where were we?'));
  expect(protocol.explainEnd('agent-ended')).toBe('agent-ended');
  for (const ordinary of [fails('unknown', 1000), fails('safety_violation')]) {
    hear(fails('llm_error'));
    hear(ordinary);
    expect(protocol.explainEnd('agent-ended')).toBe('agent-ended');
  }
});

test('what others in the room send in its format is not heard, and calls no tool', async () => {
  const callTool = vi.fn<CallTool>().mockResolvedValue({ result: '', isError: false });
  const { protocol, room, listener, captions } = await setUp({}, { callTool });
  const ear = listenToAgent(protocol, listener);
  ear.onData(toPayload(says('Hello!')), 'agent-1'); // before anybody knows who is who
  ear.onData(toPayload(says('Buy this!', 2)), 'stranger');
  ear.onRoom(room);
  ear.onAgent({ identity: 'agent-1', state: undefined, isSpeaking: false });

  ear.onData(toPayload(callsTool('open_menu', {})), 'stranger');
  ear.onData(toPayload(says('How are you?', 3)), 'agent-1');

  expect(captions.map(({ text }) => text)).toEqual(['Hello!', 'How are you?']);
  expect(callTool).not.toHaveBeenCalled();
});

test('a call is rated by its conversation’s id, which is a part of the room’s name', async () => {
  const { protocol } = await setUp();
  const details = {
    server_url: '',
    participant_token: '',
    feedback_url: 'https://el.test/v1/convai/conversations/',
  };

  const way = protocol.ratingWay?.(details, { name: 'room_agent_1_conv_a1B2' });

  expect(way?.url).toBe('https://el.test/v1/convai/conversations/conv_a1B2/feedback');
  expect(way?.bodyOf({ stars: 4, comment: 'Kind' })).toEqual({ rating: 4, comment: 'Kind' });
  expect(way?.bodyOf({ stars: 4, comment: '' })).toEqual({ rating: 4 });
  expect(protocol.ratingWay?.(details, { name: 'room-1' })).toBeUndefined();
});

test('in any order, with junk and duplicates, nothing throws and no turn is there twice', async () => {
  const message = fc.oneof(
    fc.tuple(fc.constantFrom(says, hears), fc.string(), fc.nat(5)).map(([make, text, id]) => make(text, id)),
    fc.tuple(fc.string(), fc.string(), fc.nat(5)).map(([from, to, id]) => corrects(from, to, id)),
    fc.constantFrom(interrupts(), pings(), fails('llm_error'), callsTool('t', {}), usesTool('end_call')),
    fc.jsonValue(),
    fc.string(),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(message, { maxLength: 40 }), async (messages) => {
      const { hear, turns } = await setUp();
      for (const one of [...messages, ...messages]) hear(one);
      const ids = turns().map(({ id, speaker }) => `${speaker} ${id}`);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 300 },
  );
});

/** A piece of a written answer. */
const part = (text: string, type: string) => ({
  type: 'agent_chat_response_part',
  text_response_part: { text, type, event_id: 4 },
});

async function setUp(variables: Record<string, string> = {}, { callTool }: Partial<ProtocolListener> = {}) {
  const { room, sentData } = fakeEngine();
  const protocol = elevenLabs(variables);
  const captions: Caption[] = [];
  const activities: (AgentActivity | undefined)[] = [];
  const ends: EndReason[] = [];
  const listener: ProtocolListener = {
    onCaption: (caption) => captions.push(caption),
    onActivity: (activity) => activities.push(activity),
    onEnd: (reason) => ends.push(reason),
    callTool: callTool ?? (async () => ({ result: '', isError: false })),
  };
  return {
    protocol,
    room,
    listener,
    captions,
    sentData,
    activities,
    ends,
    hear: (message: unknown) => protocol.readData(toPayload(message), room, listener),
    turns: () => captions.reduce<readonly TranscriptTurn[]>(addCaption, []),
  };
}
