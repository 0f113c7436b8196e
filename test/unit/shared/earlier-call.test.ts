import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { EarlierCall } from '../../../shared/voice/earlier-call.ts';
import { SessionFailure, type FailureCode } from '../../../shared/voice/session-end.ts';
import type { ConnectionSource } from '../../../shared/voice/connection-source.ts';
import { wanting } from '../../../shared/voice/wanting.ts';
import { LIVEKIT_LINE } from '../../support/fake-line.ts';
import { admit, liveSession, setUpSession, settle } from '../../support/fake-session.ts';

beforeEach(() => void vi.useFakeTimers({ now: 600_000 }));
afterEach(() => void vi.useRealTimers());

/** A call that had gone for a minute when its page was left. */
const EARLIER: EarlierCall = { room: 'room-1', code: 'code-1', beganAtMs: 540_000, isMuted: true };

test('a call that goes on is as muted as it was, and lasts from its first page on', async () => {
  const { session, engine, microphone } = setUpSession();

  session.start('voice', EARLIER);
  await admit(engine);
  expect(session.state.value).toMatchObject({ status: 'live', muted: true, beganAtMs: 540_000 });
  expect(microphone.enabled).toBe(false);
  await vi.advanceTimersByTimeAsync(5_000);
  session.end('visitor-ended');

  expect(session.state.value).toEqual({ status: 'ended', reason: 'visitor-ended', durationMs: 65_000 });
});

test.each<[FailureCode, object]>([
  ['not-allowed', { status: 'ended', reason: 'page-left', durationMs: 0 }],
  ['voice-refused', { status: 'ended', reason: 'page-left', durationMs: 0 }],
  ['api-unreachable', { status: 'failed', code: 'api-unreachable' }],
])('coming back is answered by %s', async (code, outcome) => {
  const { session } = setUpSession({ fetchLine: () => Promise.reject(new SessionFailure(code)) });

  session.start('text', EARLIER);
  await settle();

  expect(session.state.value).toMatchObject(outcome);
});

test('a call whose endpoint gives a code can be come back to, and one without cannot', async () => {
  const details = { ...LIVEKIT_LINE.details, resume_code: 'code-2' };

  const kept = await liveSession({ fetchLine: async () => ({ ...LIVEKIT_LINE, details }) });
  const ended = await liveSession();

  expect(kept.session.call.value?.wayBack.value).toEqual({ room: 'room-1', code: 'code-2' });
  expect(ended.session.call.value?.wayBack.value).toBeUndefined();
});

test('the endpoint is asked for the room of the earlier call, and told of who only types', () => {
  const source: ConnectionSource = {
    current: () => ({ kind: 'token-endpoint', endpoint: 'https://api.test', request: { url_name: 'a' } }),
    reload: undefined,
  };

  expect(wanting(source, 'voice').current()).toMatchObject({ request: { url_name: 'a' } });
  expect(wanting(source, 'voice').current()).not.toHaveProperty('request.input');
  expect(wanting(source, 'text', EARLIER).current()).toMatchObject({
    request: { url_name: 'a', input: 'text', resume: { room: 'room-1', code: 'code-1' } },
  });
});
