import { expect, test } from 'vitest';
import { examine, policyLine } from '../../../../widget/doctor/examine.ts';
import type { Facts } from '../../../../widget/doctor/facts.ts';
import { formatReport } from '../../../../widget/doctor/format-report.ts';
import { wayToRoom } from '../../../../widget/doctor/way-to-room.ts';

const fine: Facts = {
  page: 'https://shop.example/',
  scriptOrigin: 'https://cdn.example',
  api: { url: 'https://api.example/v1', reach: 'reached' },
  tokenEndpoint: { url: 'https://voice.example/token', reach: 'reached' },
  voiceHosts: ['https://YOUR-LIVEKIT-HOST', 'wss://YOUR-LIVEKIT-HOST'],
  genie: 'sunny',
  status: 'open',
  isSecure: true,
  isSandboxed: false,
  isFramed: false,
  isCrossOriginIsolated: false,
  hasTrustedTypes: true,
  isMicrophoneForbidden: false,
  microphonePermission: 'prompt',
  hasWebRtc: true,
  options: { genie: 'sunny', variables: 'plan' },
};

test('a page that is in order has nothing to change', () => {
  expect(examine(fine).filter(({ isFine }) => !isFine)).toEqual([]);
  expect(formatReport(fine)).not.toContain('→');
});

test.each<[Partial<Facts>, RegExp]>([
  [
    { api: { url: 'https://api.example/v1', reach: 'blocked-by-csp' } },
    /Add https:\/\/api\.example to connect-src/,
  ],
  [{ api: { url: 'https://api.example/v1', reach: 'no-answer' } }, /did not answer/],
  [{ status: 'absent' }, /Check the slug/],
  [{ isSecure: false }, /https/],
  [{ isSandboxed: true }, /allow-same-origin/],
  [{ isMicrophoneForbidden: true }, /Permissions-Policy: microphone=\(self\)/],
  [{ isMicrophoneForbidden: true, isFramed: true }, /allow="microphone; autoplay"/],
  [{ microphonePermission: 'denied' }, /typing still works/],
  [{ hasWebRtc: false }, /only text/],
])('%j is in the way, and the report says what to do', (facts, advice) => {
  const wrong = examine({ ...fine, ...facts }).filter(({ isFine }) => !isFine);

  expect(wrong).toHaveLength(1);
  expect(wrong[0]?.advice).toMatch(advice);
});

test('the line to add names each origin once', () => {
  expect(formatReport(fine)).toContain(
    'script-src https://cdn.example; connect-src https://api.example https://voice.example https://YOUR',
  );
});

const answerOf = (agent: object) => ({ success: true, data: { agent } });

/** Of a Genie whose page names no token endpoint. */
function lineOf(agent: object): string {
  const { endpoint, voiceHosts } = wayToRoom('', answerOf(agent));
  return policyLine({ ...fine, tokenEndpoint: { url: endpoint, reach: 'reached' }, voiceHosts });
}

test('without a token endpoint the line has the hosts of ElevenLabs, or of its stand-in', () => {
  expect(lineOf({ elevenlabs_id: 'agent_1', settings: {} })).toBe(
    'script-src https://cdn.example; connect-src https://api.example https://api.elevenlabs.io https://livekit.rtc.elevenlabs.io wss://livekit.rtc.elevenlabs.io',
  );
  expect(
    lineOf({
      elevenlabs_id: 'agent_1',
      settings: { elevenlabs_origin: 'http://localhost:1', elevenlabs_livekit_url: 'ws://localhost:2' },
    }),
  ).toContain('https://api.example http://localhost:1 http://localhost:2 ws://localhost:2');
});

test('a token endpoint, the page’s before the Genie’s, wins over ElevenLabs', () => {
  const settings = { token_endpoint: 'https://voice.example/token' };
  const answer = answerOf({ elevenlabs_id: 'agent_1', settings });

  expect(wayToRoom('', answer).endpoint).toBe('https://voice.example/token');
  expect(wayToRoom('https://mine.example/t', answer)).toEqual({
    endpoint: 'https://mine.example/t',
    voiceHosts: fine.voiceHosts,
  });
  for (const nothing of [undefined, answerOf({}), answerOf({ settings: { token_endpoint: 'a \\" b' } })])
    expect(wayToRoom('', nothing).endpoint).toBe('');
});
