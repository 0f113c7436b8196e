import { act, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { live } from './make-panel-model.ts';
import { makeCall } from './make-call.ts';
import { showPanel } from './show-panel.tsx';

const lost = { ...live, status: 'reconnecting', canChoose: true } as const;

test.each([
  ['thin', 'The connection is being mended. You can go on.'],
  ['poor', 'The connection is weak. You can go on.'],
] as const)(
  'a %s line is one line of text, read out politely, and the call goes on',
  async (trouble, words) => {
    const call = makeCall();
    const { container } = showPanel({ session: live, call });
    const bar = container.querySelector('.line-bar');
    expect(bar?.textContent).toBe('');

    await act(() => {
      call.lineTrouble.value = trouble;
    });

    expect(bar?.textContent).toBe(words);
    expect(bar?.getAttribute('aria-live')).toBe('polite');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('Connected');
  },
);

test('after ten seconds without a line the visitor can wait, call again, or type instead', async () => {
  const call = makeCall();
  const { model } = showPanel({ session: lost, call });
  expect(screen.getByText('Still no connection. What would you like to do?')).toBeTruthy();

  await userEvent.click(screen.getByRole('button', { name: 'Keep waiting' }));
  expect(call.waitForLine).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: 'Call again' }));
  await userEvent.click(screen.getByRole('button', { name: 'Type instead' }));

  expect(call.giveUpLine).toHaveBeenCalledTimes(2);
  expect(model.agree.mock.calls).toEqual([['voice'], ['text']]);
});

test('a conversation by text goes on by text', async () => {
  const call = makeCall();
  const { model } = showPanel({ session: { ...lost, input: 'text' }, call });
  expect(screen.queryByRole('button', { name: 'Type instead' })).toBeNull();

  await userEvent.click(screen.getByRole('button', { name: 'Start again' }));

  expect(model.agree.mock.calls).toEqual([['text']]);
});

test('before ten seconds nobody is asked, and what is typed stays', () => {
  showPanel({ session: { ...lost, canChoose: false } });

  expect(screen.queryByRole('button', { name: 'Keep waiting' })).toBeNull();
  expect(screen.getByRole('textbox')).toBeTruthy();
});
