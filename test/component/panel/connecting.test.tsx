import { act, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { ConnectingStage } from '../../../shared/voice/session-state.ts';
import { showPanel } from './show-panel.tsx';

const connecting = (stage: ConnectingStage, input: 'voice' | 'text' = 'voice') =>
  ({ status: 'connecting', stage, input, startedAtMs: 0 }) as const;

test.each([
  ['microphone', 'Allow the microphone…'],
  ['token', 'Getting a line…'],
  ['line', 'Connecting…'],
  ['agent', 'Waiting for Sunny Dental…'],
] as const)('while waiting for the %s the status says "%s"', (stage, words) => {
  showPanel({ session: connecting(stage) });

  expect(screen.getByRole('status').textContent).toBe(words);
  const current = screen.getAllByRole('listitem').filter((item) => item.ariaCurrent === 'step');
  expect(current.map((item) => item.textContent?.startsWith(words))).toEqual([true]);
});

test('a session by text has no stage for the microphone', () => {
  showPanel({ session: connecting('token', 'text') });

  expect(screen.getByRole('dialog').textContent).not.toMatch(/microphone/i);
});

test('giving up is always one press away', async () => {
  const { model } = showPanel({ session: connecting('agent') });

  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));

  expect(model.end).toHaveBeenCalledOnce();
});

test('the status follows the stages', async () => {
  const { model } = showPanel({ session: connecting('microphone') });

  await act(() => {
    model.session.value = connecting('agent');
  });

  expect(screen.getByRole('status').textContent).toBe('Waiting for Sunny Dental…');
});
