import { act, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { makeCallPart } from './make-call-part.tsx';
import { createLateViews } from '../../../widget/panel/late-views.tsx';
import { makeCallExtras } from './make-call-extras.ts';
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

test.each(['microphone-denied', 'all-lines-busy'] as const)(
  'where the file of rare views never came, %s is still told, with a way on',
  async (code) => {
    const late = createLateViews(() => Promise.reject(new TypeError('offline')));
    showPanel({
      session: { status: 'failed', code, retryAfterMs: undefined },
      callPart: makeCallPart(makeCallExtras({ views: late.views, isLateMissing: late.isMissing })),
    });

    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/\w/));
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  },
);
