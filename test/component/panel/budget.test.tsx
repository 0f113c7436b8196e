import { signal } from '@preact/signals';
import { act, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BudgetFailure } from '../../../shared/voice/session-end.ts';
import type { Waiting } from '../../../shared/voice/waiting-line.ts';
import { makeCallExtras } from './make-call-extras.ts';
import { live } from './make-panel-model.ts';
import { makeCallPart } from './make-call-part.tsx';
import { makeCall } from './make-call.ts';
import { showPanel } from './show-panel.tsx';

beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 5, 1, 12), shouldAdvanceTime: true }));
afterEach(() => void vi.useRealTimers());

const refused = (code: BudgetFailure, retryAfterMs?: number) =>
  ({ status: 'failed', code, retryAfterMs }) as const;
const HOUR_MS = 60 * 60 * 1000;

test.each([
  ['outside-hours', 'Calls are closed right now', 21 * HOUR_MS, /open again: Tuesday.* 9:00 AM/],
  ['minutes-used-up', 'No more calls today', 3 * HOUR_MS, /open again: 3:00 PM/],
] as const)(
  '%s is no error, says when it is over, and typing is one tap away',
  async (code, title, ms, opens) => {
    const { model } = showPanel({ session: refused(code, ms) });

    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe(title);
    expect(screen.getByText(opens)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Type instead' }));
    expect(model.agree.mock.calls).toEqual([['text']]);
  },
);

test('who finds all lines busy may wait in line, sees when it is asked again, and may leave', async () => {
  const state = signal<Waiting>({ status: 'waiting', askAtMs: Date.now() + 12_000 });
  const line = signal<{ state: typeof state; stop(): void } | undefined>(undefined);
  const stop = vi.fn<() => void>();
  const queue = {
    line,
    join: vi.fn<() => void>(() => void (line.value = { state, stop })),
    leave: vi.fn<() => void>(() => void (line.value = undefined)),
    take: () => undefined,
  };
  showPanel({
    session: refused('all-lines-busy', 10_000),
    callPart: makeCallPart(makeCallExtras({ queue })),
  });

  await act(() => userEvent.click(screen.getByRole('button', { name: 'Wait in line' })));
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('You are in line');
  expect(screen.getByText(/microphone stays off/)).toBeTruthy();
  expect(screen.getByRole('timer').textContent).toBe('Asking again in 12 seconds');
  await act(() => {
    state.value = { status: 'asking' };
  });
  expect(screen.getByRole('timer').textContent).toBe('Asking for a free line…');

  await act(() => userEvent.click(screen.getByRole('button', { name: 'Stop waiting' })));
  expect(stop).toHaveBeenCalled();
  expect(screen.getByText('All lines are busy')).toBeTruthy();
});

test('the end of a call’s time is seen and said a minute before, and said again when it gets urgent', async () => {
  const call = makeCall();
  call.limits.endsAtMs.value = Date.now() + 61_500;
  const { container } = showPanel({ session: { ...live, liveAtMs: Date.now() - 900_000 }, call });
  const said = () => container.querySelector('.time-bar + .unseen')?.textContent;
  expect(container.querySelector('.time-bar')?.textContent).toBe('');
  expect(said()).toBe('');

  await act(() => void vi.advanceTimersByTime(2_000));
  const early = said();
  expect(early).toMatch(/^The call ends in (60|59) seconds\.$/);
  await act(() => void vi.advanceTimersByTime(5_000));
  expect(container.querySelector('.time-bar')?.textContent).toMatch(/^The call ends in 5[45] seconds\.$/);
  expect(said()).toBe(early);

  for (let s = 0; s < 35; s++) await act(() => void vi.advanceTimersByTime(1_000));
  const urgent = said();
  expect(urgent).toMatch(/^The call ends in (20|19) seconds\.$/);
  await act(() => void vi.advanceTimersByTime(5_000));
  expect(said()).toBe(urgent);
});

test('an agent that asks whether anybody is there is answered with one press', async () => {
  const call = makeCall();
  showPanel({ session: live, call });

  await act(() => {
    call.limits.leavesAtMs.value = Date.now() + 20_000;
  });
  expect(screen.getByRole('alert').textContent).toContain('Are you still there?');
  await userEvent.click(screen.getByRole('button', { name: 'I am here' }));

  expect(call.stay).toHaveBeenCalledOnce();
});

const asked = (seconds: number) => `Are you still there? The call ends in ${seconds} seconds.`;

test('who is asked whether they are there hears once how long they have to answer, and sees it run out', async () => {
  const call = makeCall();
  const { container } = showPanel({ session: live, call });

  await act(() => void (call.limits.leavesAtMs.value = Date.now() + 8_000));
  expect(screen.getByRole('alert').textContent).toBe(asked(8));

  await act(() => void vi.advanceTimersByTime(5_000));
  expect(container.querySelector('.time-bar [aria-hidden]')?.textContent).toBe(asked(3));
  expect(screen.getByRole('alert').textContent).toBe(asked(8));
});
