import { expect, test } from 'vitest';
import { examine } from '../../../../widget/doctor/examine.ts';
import type { Facts } from '../../../../widget/doctor/facts.ts';
import { formatReport } from '../../../../widget/doctor/format-report.ts';

const fine: Facts = {
  page: 'https://shop.example/',
  scriptOrigin: 'https://cdn.example',
  api: { url: 'https://api.example/v1', reach: 'reached' },
  tokenEndpoint: { url: 'https://voice.example/token', reach: 'reached' },
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
