import { act, fireEvent, screen } from '@testing-library/preact';
import { beforeAll, expect, test } from 'vitest';
import { callEn } from '../../../shared/messages/call/call-en.ts';
import { en } from '../../../shared/messages/en.ts';
import { gateEn } from '../../../shared/messages/gate/gate-en.ts';
import type { SoundTrouble } from '../../../shared/voice/sound.ts';
import { makeDevices } from '../../support/fake-sound.ts';
import { pseudo, speakPseudo, untranslated } from '../../support/pseudo-locale.ts';
import { makeCall } from './make-call.ts';
import { live, makeGenie } from './make-panel-model.ts';
import { PANEL_STATES } from './panel-states.tsx';
import { showPanel } from './show-panel.tsx';

/** What others have written: the Genie's owner, who talks, the page, the system. */
const DATA = [
  makeGenie().description,
  makeGenie().agent_pages.welcome_message,
  'Asks the front desk for a visit.',
  ...'Sunny Dental|VIP Concierge|Prices|Call us|Health|Hello!|Hi th|book_visit|day|friday'.split('|'),
  ...'Built-in|Headset|Loudspeaker|English|العربية|S|V|txt|md|json'.split('|'),
];

const REASONS = Object.keys(callEn.endings('')) as (keyof ReturnType<typeof callEn.endings>)[];
const CODES = Object.keys(callEn.failures('')) as (keyof ReturnType<typeof callEn.failures>)[];
const CLOSED = ['all-lines-busy', 'minutes-used-up', 'outside-hours'] as const;
const TROUBLES = Object.keys(callEn.sound.troubles('', '')) as SoundTrouble[];

beforeAll(() => speakPseudo(en, callEn, gateEn));

test('a text is longer, accented and in brackets, and one without brackets is found', () => {
  document.body.innerHTML = `<p>${pseudo('Start call')} Ada</p><button aria-label="Close">×</button>`;

  expect(pseudo('Start call')).toBe('[Štárt çáll lore]');
  expect(untranslated(document, ['Ada'])).toEqual(['Close']);
});

test.each(Object.entries(PANEL_STATES))('in the state "%s" every word is translated', (_name, state) => {
  const { container } = showPanel(state);

  expect(container.textContent).toMatch(/\[.+\]/);
  expect(untranslated(container, DATA)).toEqual([]);
});

test.each(REASONS)('a call that ended by %s says so in translated words', (reason) => {
  const { container } = showPanel({ session: { status: 'ended', reason, durationMs: 65_000 } });

  expect(untranslated(container, DATA)).toEqual([]);
});

test.each([...CODES, ...CLOSED, 'engine-unavailable' as const])(
  'a call that failed by %s says so in translated words',
  (code) => {
    const { container } = showPanel({ session: { status: 'failed', code, retryAfterMs: 90_000 } });

    expect(untranslated(container, DATA)).toEqual([]);
  },
);

test.each(TROUBLES)('%s in a call is told in translated words', async (trouble) => {
  const call = makeCall();
  const { container } = showPanel({ session: live, call });
  await act(() => {
    call.sound.trouble.value = trouble;
  });

  expect(untranslated(container, DATA)).toEqual([]);
});

test('the settings of a call are translated', async () => {
  const call = makeCall();
  const { container } = showPanel({ session: live, call });
  call.sound.devices.value = makeDevices(['a', 'Built-in'], ['b', 'Headset']);
  await act(() => void fireEvent.click(screen.getByRole('button', { name: callEn.settings })));
  await act(() => {
    call.sound.holdToTalk.value = true;
    call.limits.endsAtMs.value = Date.now() + 30_000;
    call.limits.leavesAtMs.value = Date.now() + 20_000;
    call.lineTrouble.value = 'poor';
  });

  expect(screen.getByLabelText(callEn.sound.microphone)).toBeTruthy();
  expect(untranslated(container, DATA)).toEqual([]);
});
