import { act, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createToolDesk } from '../../../shared/voice/client-tools/tool-desk.ts';
import { makeCallExtras } from './make-call-extras.ts';
import { makeCallPart } from './make-call-part.tsx';
import { live } from './make-panel-model.ts';
import { showPanel } from './show-panel.tsx';

test('what the agent wants to do is said at once, with what, as text', async () => {
  const { call } = await showAsked({ day: 'friday', note: '<b>now</b>', guests: [1, 2] });

  const alert = screen.getByRole('alert');
  expect(alert.textContent).toContain('Sunny Dental wants to use “book_visit”');
  expect(alert.textContent).toContain('Asks the front desk');
  expect(screen.getByText('friday')).toBeTruthy();
  expect(screen.getByText('<b>now</b>')).toBeTruthy();
  expect(screen.getByText('[1,2]')).toBeTruthy();
  call.catch(() => undefined);
});

test('it takes no focus, so that nobody allows by accident what they were typing at', async () => {
  const { call } = await showAsked({}, () => screen.getByRole('textbox').focus());

  expect(document.activeElement).toBe(screen.getByRole('textbox'));
  call.catch(() => undefined);
});

test.each([
  ['Allow once', '"booked"'],
  ['Always in this call', '"booked"'],
])('"%s" lets it run, and the focus goes back to the call', async (button, result) => {
  const { call } = await showAsked({});

  await userEvent.click(screen.getByRole('button', { name: button }));

  await expect(call).resolves.toBe(result);
  await act(async () => undefined);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Mute' }));
});

test('"Don’t allow" is a refusal', async () => {
  const { call } = await showAsked({});
  const refused = call.catch((cause: unknown) => cause);

  await userEvent.click(screen.getByRole('button', { name: 'Don’t allow' }));

  expect(await refused).toMatchObject({ reason: 'refused' });
});

/** A call in which the agent has just asked for `book_visit`. */
async function showAsked(args: object, before: () => void = () => undefined) {
  const tools = createToolDesk({ now: Date.now, onRun: () => undefined });
  tools.register({
    name: 'book_visit',
    description: 'Asks the front desk for a visit.',
    approval: 'ask',
    handler: () => 'booked',
  });
  const shown = showPanel({ session: live, callPart: makeCallPart(makeCallExtras({ tools })) });
  before();
  const { signal } = new AbortController();
  let call: Promise<string> = Promise.resolve('');
  await act(() => {
    call = tools.run({ name: 'book_visit', payload: JSON.stringify(args), waitsMs: 10_000 }, signal);
  });
  return { ...shown, call };
}
