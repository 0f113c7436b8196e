import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadClips } from '../../../demo/agent/clips.ts';
import type { Knowledge } from '../../../demo/agent/knowledge.ts';
import { createScriptedAgent } from '../../../demo/agent/scripted-agent.ts';
import { fakeAgentPort } from '../../support/fake-agent-port.ts';
import { makeKnowledge } from '../../support/make-knowledge.ts';

const clips = loadClips();

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An agent that has just begun to greet. */
async function setUp({
  knowledge = makeKnowledge(),
  ...options
}: { knowledge?: Knowledge; metadata?: string } = {}) {
  const visitor = fakeAgentPort(options);
  createScriptedAgent({ knowledge, clips })(visitor.port);
  await vi.advanceTimersByTimeAsync(250);
  return visitor;
}

const pass = (durationMs: number) => vi.advanceTimersByTimeAsync(durationMs);

test('it greets once: listens, then speaks, its words coming with the voice', async () => {
  const { states, streams, said, finishSpeech } = await setUp();

  expect(states).toEqual(['listening', 'speaking']);
  expect(said).toEqual([clips.en.greeting.packets]);
  await pass(1_000);
  const half = streams[0]?.text ?? '';
  await pass(6_000);
  finishSpeech();
  await pass(0);

  expect(half.length).toBeGreaterThan(5);
  expect(half.length).toBeLessThan(clips.en.greeting.text.length);
  expect(streams).toEqual([
    {
      topic: 'lk.transcription',
      as: 'agent',
      text: clips.en.greeting.text,
      isClosed: true,
      attributes: {
        'lk.segment_id': expect.stringMatching(/^SG_/),
        'lk.transcribed_track_id': 'TR_voice',
        'lk.transcription_final': 'true',
      },
    },
  ]);
  expect(states).toEqual(['listening', 'speaking', 'listening']);
});

test('a visitor who speaks stops it at once, and is told what was heard', async () => {
  const { streams, said, states, speak } = await setUp();
  await pass(1_000);

  speak({ speaking: true, speechMs: 0 });
  await pass(0);
  const [greeting, interim] = streams;
  expect(greeting).toMatchObject({ isClosed: true });
  expect(greeting?.text.length).toBeLessThan(clips.en.greeting.text.length);
  expect(states.at(-1)).toBe('listening');
  speak({ speaking: false, speechMs: 2_840 });
  await pass(1_000);

  expect(interim).toMatchObject({
    as: 'visitor',
    text: '…',
    attributes: { 'lk.transcription_final': 'false' },
  });
  expect(streams[2]).toMatchObject({
    as: 'visitor',
    text: '(2.8 seconds of speech)',
    attributes: {
      'lk.segment_id': interim?.attributes['lk.segment_id'],
      'lk.transcription_final': 'true',
      'lk.transcribed_track_id': 'TR_microphone',
    },
  });
  expect(said.at(-1)).toEqual(clips.en.heard.packets);
  expect(states.slice(-2)).toEqual(['thinking', 'speaking']);
});

test('a cough is noted and not answered', async () => {
  const { said, speak, streams } = await setUp();

  speak({ speaking: true, speechMs: 0 });
  speak({ speaking: false, speechMs: 150 });
  await pass(2_000);

  expect(said).toHaveLength(1);
  expect(streams.at(-1)?.text).toBe('(0.2 seconds of speech)');
});

test('a typed question is answered from the documents, one that nobody can answer honestly', async () => {
  const { said, streams, type, finishSpeech } = await setUp();

  type('Are you open on Saturday?');
  await pass(3_000);
  finishSpeech();
  await pass(0);
  expect(said.at(-1)).toEqual(clips.en.found.packets);
  expect(streams.at(-1)?.text).toMatch(/^Here is what I found\. .*On Saturday we open from 9 am to 1 pm\./);

  type('What is the capital of France?');
  await pass(6_000);
  expect(said.at(-1)).toEqual(clips.en.unknown.packets);
  expect(streams.at(-1)?.text).toBe(clips.en.unknown.text);
});

test('the next question takes the place of the one before', async () => {
  const { said, type } = await setUp();

  type('Are you open on Saturday?');
  type('Is there parking?');
  await pass(2_000);

  expect(said).toHaveLength(2); // the greeting, one answer
});

test('what is typed elsewhere, or is empty, is not answered', async () => {
  const { said, type } = await setUp();

  type('Are you open on Saturday?', 'other-topic');
  type('   ');
  await pass(2_000);

  expect(said).toHaveLength(1);
});

test('a tool of the page is called and its answer reported, its failure too', async () => {
  const { streams, type } = await setUp();

  type('use tool page.echo {"a":1}');
  await pass(5_000);
  expect(streams.at(-1)?.text).toBe('Here is what the tool answered. {"a":1}');

  type('use tool page.none');
  await pass(5_000);
  expect(streams.at(-1)?.text).toBe('Here is what the tool answered. It failed with error 1400.');
});

test('asked to hang up, it says goodbye, lets nobody interrupt, and leaves', async () => {
  const { said, endings, type, speak, finishSpeech } = await setUp();

  type('goodbye');
  await pass(500);
  expect(said.at(-1)).toEqual(clips.en.goodbye.packets);
  speak({ speaking: true, speechMs: 0 });
  type('Are you open on Saturday?');
  await pass(2_000);
  expect(endings).toEqual([]);
  finishSpeech();
  await pass(0);

  expect(endings).toEqual(['finished']);
  expect(said).toHaveLength(2);
});

test('the page may interrupt it, and ask whether it is there', async () => {
  const { states, streams, callAgent } = await setUp();

  await callAgent('genie.interrupt');
  await pass(0);

  expect(states.at(-1)).toBe('listening');
  expect(streams[0]?.isClosed).toBe(true);
  expect(callAgent('genie.ping', 'hello')).toBe('hello');
});

test('an Arabic Genie speaks and writes Arabic', async () => {
  const { said, streams, speak } = await setUp({ knowledge: makeKnowledge({ language: 'ar-EG' }) });

  expect(said).toEqual([clips.ar.greeting.packets]);
  speak({ speaking: true, speechMs: 0 });
  speak({ speaking: false, speechMs: 2_000 });

  expect(streams.at(-1)?.text).toMatch(/كلام مدته/);
});

test('an agent that was called without a Genie still talks, and knows nothing', async () => {
  const knowledge: Knowledge = { genie: async () => undefined, documentsOf: async () => [] };
  const { said, type } = await setUp({ knowledge, metadata: 'no json' });

  type('Are you open on Saturday?');
  await pass(2_000);

  expect(said).toEqual([clips.en.greeting.packets, clips.en.unknown.packets]);
});

test('an agent that cannot learn whom it speaks for leaves with an error', async () => {
  const knowledge: Knowledge = {
    ...makeKnowledge(),
    genie: () => Promise.reject(new Error('no database')),
  };
  const { endings, said } = await setUp({ knowledge });

  expect(endings).toEqual(['failed']);
  expect(said).toEqual([]);
});

const LIMITED = '{"genie_id":"g-1","max_duration_s":90,"idle_after_s":30}';

test('when nobody says anything it asks, and leaves if there is no answer', async () => {
  const { said, ownAttributes, endings, finishSpeech } = await setUp({ metadata: LIMITED });
  finishSpeech();

  await pass(31_000);
  expect(said.at(-1)).toBe(clips.en.there.packets);
  expect(ownAttributes).toEqual({ 'genie.leaves_in': '20' });
  finishSpeech();
  await pass(20_000);
  expect(said.at(-1)).toBe(clips.en.goodbye.packets);
  finishSpeech();
  await pass(5_000);

  expect(endings).toEqual(['idle']);
});

test.each([
  ['speaks', ({ speak }: Visitor) => speak({ speaking: true, speechMs: 0 })],
  ['types', ({ type }: Visitor) => type('Is there parking?')],
  ['presses that they are there', ({ callAgent }: Visitor) => void callAgent('genie.stay')],
])('a visitor who %s when asked stays', async (_what, answer) => {
  const visitor = await setUp({ metadata: LIMITED });
  visitor.finishSpeech();
  await pass(31_000);

  answer(visitor);
  await pass(25_000);

  expect(visitor.ownAttributes).toEqual({ 'genie.leaves_in': '' });
  expect(visitor.endings).toEqual([]);
});

test('it says that the time is nearly up, and leaves when it is', async () => {
  const visitor = await setUp({ metadata: LIMITED });
  visitor.finishSpeech();
  await pass(25_000);
  visitor.callAgent('genie.stay');
  await pass(25_000);
  visitor.callAgent('genie.stay');
  await pass(11_000);
  expect(visitor.said.at(-1)).toBe(clips.en.ending.packets);
  visitor.finishSpeech();
  visitor.callAgent('genie.stay');
  await pass(28_000);
  visitor.callAgent('genie.stay');
  expect(visitor.endings).toEqual([]);
  await pass(4_000);

  expect(visitor.endings).toEqual(['time-limit']);
});

type Visitor = Awaited<ReturnType<typeof setUp>>;
