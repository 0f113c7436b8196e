import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readElevenLabsMessage } from '../../../../shared/contract/elevenlabs-message.ts';
import { callsTool, hears, pings, says, toPayload } from '../../../support/elevenlabs-messages.ts';

test('a message is read by its type, and what is not named is left out', () => {
  const message = readElevenLabsMessage(toPayload({ ...hears('Hello', 7), extra: 1 }));

  expect(message).toEqual({
    type: 'user_transcript',
    user_transcription_event: { user_transcript: 'Hello', event_id: 7 },
  });
});

test('a ping keeps its number, of whatever kind it is', () => {
  expect(readElevenLabsMessage(toPayload(pings(3)))).toMatchObject({ ping_event: { event_id: 3 } });
  expect(readElevenLabsMessage(toPayload({ type: 'ping', ping_event: { event_id: 'x' } }))).toMatchObject({
    ping_event: { event_id: 'x' },
  });
});

test('a tool that is called without parameters gets none', () => {
  const call = callsTool('open_menu', {});

  expect(
    readElevenLabsMessage(
      toPayload({ ...call, client_tool_call: { ...call.client_tool_call, parameters: null } }),
    ),
  ).toMatchObject({ client_tool_call: { parameters: {} } });
});

test.each([
  '',
  'hello',
  '[]',
  'null',
  '{"type":"audio","audio_event":{"audio_base_64":""}}',
  '{"type":"constructor"}',
  '{"type":"__proto__"}',
  '{"type":{"toString":1}}',
  '{"type":"agent_response"}',
  '{"type":"agent_response","agent_response_event":{"agent_response":5,"event_id":1}}',
  '{"type":"client_tool_call","client_tool_call":{"tool_name":"x"}}',
])('what is no message for us is dropped: %s', (text) => {
  expect(readElevenLabsMessage(toPayload(text))).toBeUndefined();
});

test('no bytes, and no JSON under a known type, make it throw', () => {
  const types = fc.constantFrom('agent_response', 'error', 'ping', 'client_tool_call', 'interruption');
  const nearly = fc
    .tuple(types, fc.dictionary(fc.string(), fc.jsonValue()))
    .map(([type, rest]) =>
      toPayload({ ...rest, type, agent_response_event: rest, error_event: rest, client_tool_call: rest }),
    );
  const junk = fc.oneof(
    fc.uint8Array(),
    fc.json().map((text) => toPayload(text)),
    nearly,
  );
  fc.assert(
    fc.property(junk, (payload) => {
      const message = readElevenLabsMessage(payload);
      expect(message === undefined || typeof message.type === 'string').toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('a text comes out as it went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer(), (text, eventId) => {
      const wellFormed = text.toWellFormed();
      expect(readElevenLabsMessage(toPayload(says(wellFormed, eventId)))).toEqual({
        type: 'agent_response',
        agent_response_event: { agent_response: wellFormed, event_id: eventId },
      });
    }),
  );
});
