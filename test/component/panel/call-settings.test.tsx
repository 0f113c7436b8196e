import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import type { TranscriptTurn } from '../../../shared/transcript/transcript.ts';
import { createCallLanguage } from '../../../widget/panel/create-call-language.ts';
import { makeCallExtras } from './make-call-extras.ts';
import { makeCallPart } from './make-call-part.tsx';
import { live, open } from './make-panel-model.ts';
import { showPanel } from './show-panel.tsx';

const spoken: TranscriptTurn = { id: 's1', speaker: 'genie', text: 'We open at nine.', final: true };
const typed: TranscriptTurn = { id: 'typed-1', speaker: 'visitor', text: 'How much?', final: true };
const answer: TranscriptTurn = { id: 's2', speaker: 'genie', text: 'Sixty dollars.', final: true };

test('captions that are switched off are gone, and come back', async () => {
  showPanel({ session: live, turns: [spoken] });
  await openSettings();

  await userEvent.click(screen.getByRole('checkbox', { name: 'Captions' }));
  expect(screen.queryByRole('log')).toBeNull();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Captions' }));

  expect(screen.getByRole('log').textContent).toContain('We open at nine.');
});

test('with captions off, what is typed and its answer still show', async () => {
  const { model } = showPanel({ session: live, turns: [spoken] });
  await openSettings();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Captions' }));

  model.turns.value = [spoken, typed, answer];
  const log = await screen.findByRole('log');

  expect(log.textContent).toContain('Sixty dollars.');
  expect(log.textContent).not.toContain('We open at nine.');
});

test('axe finds nothing to say about open settings', async () => {
  const { container } = showPanel({ session: live, turns: [spoken] });
  await openSettings();

  const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });

  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('captions have three sizes, also where all is typed', async () => {
  const { container } = showPanel({ session: { ...live, input: 'text' }, turns: [spoken] });
  await openSettings();

  await userEvent.click(screen.getByRole('radio', { name: 'Very large' }));

  expect(container.querySelector('.transcript')?.getAttribute('data-size')).toBe('largest');
  expect(screen.queryByRole('checkbox', { name: 'Captions' })).toBeNull();
});

test('a Genie of several languages is asked for one before the call, by their own names', async () => {
  const language = createCallLanguage(() => ({ language: 'ar', languages: ['ar', 'en'] }));
  language.panelSpeaks('en');
  const callPart = makeCallPart(makeCallExtras({ language }));
  const { container, model } = showPanel({
    welcome: open({ settings: { language: 'ar', languages: ['ar', 'en'] } }),
    session: { status: 'consent' },
    callPart,
  });
  const choice = screen.getByRole('combobox', { name: 'Language of the call' });
  expect([...choice.querySelectorAll('option')].map((option) => option.textContent)).toEqual([
    'العربية',
    'English',
  ]);
  expect(language.now.value).toBe('en');

  await userEvent.selectOptions(choice, 'العربية');
  model.session.value = live;
  model.turns.value = [spoken];
  await screen.findByRole('log');

  expect(language.now.value).toBe('ar');
  expect(container.querySelector('.turn p')?.getAttribute('lang')).toBe('ar');
});

test('where there is but one language nothing is asked', () => {
  showPanel({ session: { status: 'consent' } });

  expect(screen.queryByRole('combobox')).toBeNull();
});

async function openSettings() {
  await userEvent.click(screen.getByRole('button', { name: 'Settings' }));
}
