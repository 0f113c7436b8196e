import { expect, test } from 'vitest';
import { iceUfragOf, withoutCandidates, withStreamIds } from '../../../demo/voice/session-description.ts';

const OFFER = [
  'v=0',
  'a=group:BUNDLE 0 1',
  'm=audio 9 UDP/TLS/RTP/SAVPF 111',
  'a=candidate:1 1 udp 2113937151 0b9c.local 50000 typ host generation 0',
  'a=end-of-candidates',
  'a=ice-ufrag:aBcD',
  'a=mid:0',
  'a=msid:werift own',
  'a=ssrc:1 msid:werift own',
  'a=sendonly',
  'm=audio 9 UDP/TLS/RTP/SAVPF 111',
  'a=mid:1',
  'a=msid:werift other',
  'a=inactive',
  '',
].join('\r\n');
const VOICE = { participantSid: 'PA_agent', trackSid: 'TR_voice' };

test('candidates are taken out, all else stays', () => {
  const sdp = withoutCandidates(OFFER);

  expect(sdp).not.toContain('candidate');
  expect(sdp.split('\r\n')).toHaveLength(OFFER.split('\r\n').length - 2);
});

test('the section that carries the voice is named after participant and track', () => {
  const sdp = withStreamIds(OFFER, new Map([['0', VOICE]]));

  expect(sdp).toContain('a=mid:0\r\na=msid:PA_agent|TR_voice TR_voice\r\n');
  expect(sdp).not.toContain('werift');
});

test('a section that sends nothing gets no name', () => {
  expect(withStreamIds(OFFER, new Map([['1', VOICE]]))).not.toContain('msid');
});

test('the ICE user fragment tells a restart', () => {
  expect(iceUfragOf(OFFER)).toBe('aBcD');
  expect(iceUfragOf('v=0\r\n')).toBeUndefined();
});
