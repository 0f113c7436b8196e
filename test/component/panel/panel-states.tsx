import { signal } from '@preact/signals';
import type { TranscriptTurn } from '../../../shared/transcript/transcript.ts';
import { createCallLanguage } from '../../../widget/panel/create-call-language.ts';
import { createReceipt } from '../../../widget/panel/create-receipt.ts';
import { makeCallExtras } from './make-call-extras.ts';
import { makeCallPart } from './make-call-part.tsx';
import { live, makeGenie, open } from './make-panel-model.ts';
import type { showPanel } from './show-panel.tsx';

export const turns: TranscriptTurn[] = [
  { id: '1', speaker: 'genie', text: 'Hello!', final: true },
  { id: '2', speaker: 'visitor', text: 'Hi th', final: false },
];
const isPrivate = { status: 'private', genieName: 'VIP Concierge', link: 'none' } as const;

/** The panel as a visitor may find it. */
export const PANEL_STATES: Record<string, Parameters<typeof showPanel>[0]> = {
  loading: { welcome: { status: 'loading' } },
  idle: {},
  consent: { session: { status: 'consent' } },
  connecting: { session: { status: 'connecting', stage: 'line', input: 'voice', startedAtMs: 0 } },
  'live by voice': { session: live, turns },
  'live by voice, blocked and muted': { session: { ...live, muted: true }, isOutputBlocked: true },
  'live by text': { session: { ...live, input: 'text', activity: 'thinking' }, turns },
  'line still lost': { session: { ...live, status: 'reconnecting', canChoose: true }, turns },
  reconnecting: { session: { ...live, status: 'reconnecting', canChoose: false }, turns },
  ended: { session: { status: 'ended', reason: 'visitor-ended', durationMs: 5000 }, turns },
  lost: { session: { status: 'ended', reason: 'connection-lost', durationMs: 5000 } },
  failed: { session: { status: 'failed', code: 'microphone-denied', retryAfterMs: undefined } },
  'ended, to be rated': {
    session: { status: 'ended', reason: 'visitor-ended', durationMs: 5000 },
    turns,
    callPart: ratedPart(),
  },
  'all lines busy': { session: { status: 'failed', code: 'all-lines-busy', retryAfterMs: 60_000 } },
  'no more minutes': { session: { status: 'failed', code: 'minutes-used-up', retryAfterMs: undefined } },
  'outside its hours': { session: { status: 'failed', code: 'outside-hours', retryAfterMs: 3_600_000 } },
  'consent, recorded and with a policy': { session: { status: 'consent' }, welcome: recorded() },
  'live and recorded': { session: live, welcome: recorded() },
  'asked for a language': { session: { status: 'consent' }, callPart: bilingualPart() },
  'asked about a tool': { session: live, turns, callPart: askingPart() },
  resting: { welcome: { status: 'resting', genie: makeGenie() } },
  private: { welcome: isPrivate },
  'private, refused': { welcome: isPrivate, accessRequest: { status: 'refused', why: 'invalid-email' } },
  'private, link refused': { welcome: { ...isPrivate, link: 'refused' } },
  'private, link at hand': { welcome: { ...isPrivate, link: 'held' } },
  'private, requested': { welcome: isPrivate, accessRequest: { status: 'sent' } },
  absent: { welcome: { status: 'absent' }, layout: 'page' },
  'unreachable with a grant': {
    welcome: { status: 'unreachable', code: 'NETWORK', retryAfterMs: undefined, mayHaveSpent: true },
  },
  unreachable: {
    welcome: { status: 'unreachable', code: 'NETWORK', retryAfterMs: undefined, mayHaveSpent: false },
  },
};

/** The agent wants to use a tool. */
function askingPart() {
  const { tools, ...extras } = makeCallExtras();
  const approval = signal({
    name: 'book_visit',
    description: 'Asks the front desk for a visit.',
    args: { day: 'friday' },
    decide: () => undefined,
  });
  return makeCallPart({ ...extras, tools: { ...tools, approval } });
}

/** The agent's side wants to know how it was. */
function ratedPart() {
  const receipt = createReceipt();
  receipt.live(() => ({ url: 'https://api.test/rate', bodyOf: () => ({}) }));
  return makeCallPart(makeCallExtras({ receipt }));
}

function bilingualPart() {
  const language = createCallLanguage(() => ({ language: 'ar', languages: ['ar', 'en'] }));
  return makeCallPart(makeCallExtras({ language }));
}

function recorded() {
  return open({ settings: { is_recorded: true, privacy_url: 'https://sunny.example/privacy' } });
}
