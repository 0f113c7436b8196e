import { act, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { live } from './make-panel-model.ts';
import { showPanel } from './show-panel.tsx';

test.each([
  ['listening', 'Listening'],
  ['thinking', 'Thinking'],
  ['speaking', 'Speaking'],
] as const)('an agent that is %s is shown so, and not announced each time', (activity, words) => {
  const { container } = showPanel({ session: { ...live, activity } });

  expect(container.querySelector('[part=status]')?.textContent).toContain(words);
  expect(screen.getByRole('status').textContent).toBe('Connected');
});

test('mute is a toggle that says whether it is on', async () => {
  const { model } = showPanel({ session: live });
  const mute = screen.getByRole('button', { name: 'Mute', pressed: false });

  await userEvent.click(mute);
  await act(() => {
    model.session.value = { ...live, muted: true };
  });

  expect(model.setMuted.mock.calls).toEqual([[true]]);
  expect(screen.getByRole('button', { name: 'Mute', pressed: true })).toBe(mute);
  expect(screen.getByText('You are muted')).toBeTruthy();
});

test('hanging up is one press', async () => {
  const { model } = showPanel({ session: live });

  await userEvent.click(screen.getByRole('button', { name: 'Hang up' }));

  expect(model.end).toHaveBeenCalledOnce();
});

test('the timer counts without chattering', async () => {
  vi.useFakeTimers({ now: 61_000 });
  try {
    showPanel({ session: live });
    const timer = screen.getByRole('timer');
    expect(timer.textContent).toBe('1:00');

    await act(() => void vi.advanceTimersByTime(5_000));

    expect(timer.textContent).toBe('1:05');
    expect(timer.getAttribute('aria-live')).toBe('off');
  } finally {
    vi.useRealTimers();
  }
});

test('a session by text has nothing to mute and nothing about voice', () => {
  showPanel({ session: { ...live, input: 'text' } });

  expect(screen.queryByRole('button', { name: 'Mute' })).toBeNull();
  expect(screen.queryByRole('timer')).toBeNull();
  expect(screen.getByRole('button', { name: 'End chat' })).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('Connected');
});

test('a line that drops is said, and what was typed stays', async () => {
  const { model } = showPanel({ session: live });
  await userEvent.type(screen.getByRole('textbox'), 'half a thou');

  await act(() => {
    model.session.value = { ...live, status: 'reconnecting', canChoose: false };
  });

  expect(screen.getByRole('status').textContent).toBe('Reconnecting…');
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('half a thou');
  expect(document.activeElement).toBe(screen.getByRole('textbox'));
});

test('where the browser holds the voice back, one tap lets it through', async () => {
  const { model } = showPanel({ session: live, isOutputBlocked: true });

  await userEvent.click(screen.getByRole('button', { name: 'Tap to hear Sunny Dental' }));

  expect(model.unblockOutput).toHaveBeenCalledOnce();
});

test('closing in a call is called minimising, since the call goes on', async () => {
  const onClose = vi.fn<() => void>();
  const { model } = showPanel({ session: live, onClose });

  await userEvent.click(screen.getByRole('button', { name: 'Minimise' }));

  expect(onClose).toHaveBeenCalledOnce();
  expect(model.end).not.toHaveBeenCalled();
});
