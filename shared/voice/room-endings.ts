import type { EndReason, FailureCode } from './session-end.ts';

/** LiveKit's reasons for a disconnect, by their number on the wire (voice: 1.8). */
const ENDINGS: readonly EndReason[] = [
  'connection-lost', // 0 unknown
  'page-left', // 1 by the client, and not by us, so by LiveKit's own page-leave handler
  'continued-elsewhere', // 2 the same identity has joined
  'server-shutdown', // 3
  'removed', // 4
  'agent-ended', // 5 the room was deleted: an agent's usual goodbye
  'connection-lost', // 6 state mismatch
  'connection-lost', // 7 join failure
  'connection-lost', // 8 migration to another server
  'connection-lost', // 9 signalling closed
  'agent-ended', // 10 the room was closed
  'agent-ended', // 11 the other side cannot be reached
  'removed', // 12 the other side has refused
  'agent-failed', // 13 a telephone line behind the agent failed
  'connection-lost', // 14 timeout
  'connection-lost', // 15 media failure
  'agent-failed', // 16
];

/** What LiveKit's reason means for the visitor; a reason of some later version is a lost connection. */
export function endingOf(reason: number | undefined): EndReason {
  return ENDINGS[reason ?? 0] ?? 'connection-lost';
}

/** What the same ending means for a call that was not live yet. */
export function failureFor(ending: EndReason): FailureCode {
  if (ending.startsWith('agent')) return 'agent-absent';
  return ending === 'connection-lost' ? 'voice-unreachable' : 'voice-refused';
}

/** Why an agent left that has said so: the participant attribute `genie.end_reason`, a convention of ours. */
export function endingToldBy(endReason: string | undefined): EndReason {
  if (endReason === 'failed') return 'agent-failed';
  return endReason === 'idle' || endReason === 'time-limit' ? endReason : 'agent-ended';
}
