import { DisconnectReason } from '@livekit/protocol';
import { expect, test } from 'vitest';
import { endingOf, endingToldBy, failureFor } from '../../../shared/voice/room-endings.ts';
import type { EndReason } from '../../../shared/voice/session-end.ts';

/** Every reason that LiveKit has: one that is added must be given a meaning here first. */
const MEANINGS: Record<keyof typeof DisconnectReason, EndReason> = {
  UNKNOWN_REASON: 'connection-lost',
  CLIENT_INITIATED: 'page-left',
  DUPLICATE_IDENTITY: 'continued-elsewhere',
  SERVER_SHUTDOWN: 'server-shutdown',
  PARTICIPANT_REMOVED: 'removed',
  ROOM_DELETED: 'agent-ended',
  STATE_MISMATCH: 'connection-lost',
  JOIN_FAILURE: 'connection-lost',
  MIGRATION: 'connection-lost',
  SIGNAL_CLOSE: 'connection-lost',
  ROOM_CLOSED: 'agent-ended',
  USER_UNAVAILABLE: 'agent-ended',
  USER_REJECTED: 'removed',
  SIP_TRUNK_FAILURE: 'agent-failed',
  CONNECTION_TIMEOUT: 'connection-lost',
  MEDIA_FAILURE: 'connection-lost',
  AGENT_ERROR: 'agent-failed',
};

test.each(Object.entries(MEANINGS))('%s means %s', (name, meaning) => {
  expect(endingOf(DisconnectReason[name as keyof typeof DisconnectReason])).toBe(meaning);
});

test('a reason of a later version, or none, is a lost connection', () => {
  expect(endingOf(undefined)).toBe('connection-lost');
  expect(endingOf(99)).toBe('connection-lost');
  const known = Object.values(DisconnectReason).filter((value) => typeof value === 'number');
  expect(Object.keys(MEANINGS)).toHaveLength(known.length);
});

test.each([
  ['time-limit', 'time-limit'],
  ['idle', 'idle'],
  ['failed', 'agent-failed'],
  ['finished', 'agent-ended'],
  ['<b>removed</b>', 'agent-ended'],
  [undefined, 'agent-ended'],
])('an agent that left for %s', (told, meaning) => {
  expect(endingToldBy(told)).toBe(meaning);
});

test.each([
  ['removed', 'voice-refused'],
  ['continued-elsewhere', 'voice-refused'],
  ['server-shutdown', 'voice-refused'],
  ['agent-ended', 'agent-absent'],
  ['agent-failed', 'agent-absent'],
  ['connection-lost', 'voice-unreachable'],
] as const)('%s at the door is no call that ended, but %s', (ending, code) => {
  expect(failureFor(ending)).toBe(code);
});
