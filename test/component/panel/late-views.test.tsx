import { act, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { makeCallPart } from './make-call-part.tsx';
import { live } from './make-panel-model.ts';
import { showPanel } from './show-panel.tsx';

test('a call that begins before its views are there shows them as soon as they come', async () => {
  const { model, container } = showPanel({ session: live, callPart: undefined });
  expect(screen.queryByRole('button', { name: 'Hang up' })).toBeNull();
  expect(container.querySelector('.skeleton')).toBeTruthy();

  await act(() => {
    model.callPart.value = makeCallPart();
  });

  expect(screen.getByRole('button', { name: 'Hang up' })).toBeTruthy();
});

test('a call whose files never came still says so, with a way on', () => {
  showPanel({
    session: { status: 'failed', code: 'engine-unavailable', retryAfterMs: undefined },
    callPart: undefined,
  });

  expect(screen.getByRole('alert').textContent).toMatch(/\w/);
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
});
