import { act, cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { live, open } from './make-panel-model.ts';
import { showPanel } from './show-panel.tsx';

test('talking begins with what the visitor must know, not with the microphone', async () => {
  const { model } = showPanel();

  await userEvent.click(screen.getByRole('button', { name: 'Start talking' }));

  expect(model.begin).toHaveBeenCalledOnce();
  expect(model.agree).not.toHaveBeenCalled();
});

test('the consent says with whom one talks, what becomes of the voice, and who runs it', () => {
  showPanel({ session: { status: 'consent' } });

  const said = screen.getByRole('dialog').textContent;
  expect(said).toContain('You are about to talk to an AI assistant, not a person.');
  expect(said).toContain('Your voice is sent live to Sunny Dental’s voice service');
  expect(said).toContain('This widget keeps no recording.');
  expect(said).toContain('Sunny Dental is run by the business that set it up.');
});

test.each([
  ['Start call', 'voice'],
  ['Type instead', 'text'],
])('"%s" agrees to a session by %s', async (name, input) => {
  const { model } = showPanel({ session: { status: 'consent' } });

  await userEvent.click(screen.getByRole('button', { name }));

  expect(model.agree.mock.calls).toEqual([[input]]);
});

test('going back withdraws', async () => {
  const { model } = showPanel({ session: { status: 'consent' } });

  await userEvent.click(screen.getByRole('button', { name: 'Back' }));

  expect(model.withdrawConsent).toHaveBeenCalledOnce();
  expect(model.agree).not.toHaveBeenCalled();
});

test('pressing Enter for longer than meant does not agree', async () => {
  const { model } = showPanel();
  model.begin.mockImplementation(() => {
    model.session.value = { status: 'consent' };
  });

  screen.getByRole('button', { name: 'Start talking' }).focus();
  await userEvent.keyboard('{Enter}');
  await act(() => {});
  await userEvent.keyboard('{Enter}');

  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Before you start' }));
  expect(model.agree).not.toHaveBeenCalled();
});

test('only the button that starts the call is the part "consent"', () => {
  const { container } = showPanel({ welcome: open(), session: { status: 'consent' } });

  expect([...container.querySelectorAll('[part=consent]')].map((button) => button.textContent)).toEqual([
    'Start call',
  ]);
});

test('a Genie that records says so before, and all through the call by a sign and words', () => {
  const welcome = open({ settings: { is_recorded: true } });
  showPanel({ welcome, session: { status: 'consent' } });
  expect(screen.getByText('Sunny Dental’s voice service records this call.')).toBeTruthy();

  cleanup();
  showPanel({ welcome, session: live });

  expect(screen.getByText('This call is recorded').querySelector('svg')).toBeTruthy();
});

test('its privacy policy is one safe link away', () => {
  showPanel({
    welcome: open({ settings: { privacy_url: 'https://sunny.example/privacy' } }),
    session: { status: 'consent' },
  });

  const link = screen.getByRole('link', { name: 'Privacy policy of Sunny Dental (opens in a new tab)' });
  expect(link.getAttribute('href')).toBe('https://sunny.example/privacy');
});

test.each(['javascript:alert(1)', '', '/privacy', 7])('%j is no policy to link to', (privacy_url) => {
  showPanel({ welcome: open({ settings: { privacy_url } }), session: { status: 'consent' } });

  expect(screen.queryByRole('link', { name: /Privacy/ })).toBeNull();
  expect(screen.queryByText(/records this call/)).toBeNull();
});
