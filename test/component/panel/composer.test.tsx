import { fireEvent, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { live } from './make-panel-model.ts';
import { showPanel } from './show-panel.tsx';

test('Enter sends the line and leaves the input empty for the next', async () => {
  const { model } = showPanel({ session: live });
  const input = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Write a message' });

  await userEvent.type(input, '  Do you open on Saturdays? {Enter}');

  expect(model.send.mock.calls).toEqual([['Do you open on Saturdays?']]);
  expect(input.value).toBe('');
  expect(document.activeElement).toBe(input);
});

test.each([{ isComposing: true }, { keyCode: 229 }])(
  'Enter only picks a candidate while an input method is open: %o',
  (composing) => {
    const { model } = showPanel({ session: live });
    const input = screen.getByRole('textbox');
    fireEvent.input(input, { target: { value: 'にほん' } });

    fireEvent.keyDown(input, { key: 'Enter', ...composing });

    expect(model.send).not.toHaveBeenCalled();
  },
);

test('Shift and Enter make a new line', async () => {
  const { model } = showPanel({ session: live });

  await userEvent.type(screen.getByRole('textbox'), 'one{Shift>}{Enter}{/Shift}two');

  expect(model.send).not.toHaveBeenCalled();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('one\ntwo');
});

test('the button sends as well, and an empty line goes nowhere', async () => {
  const { model } = showPanel({ session: live });
  const send = screen.getByRole('button', { name: 'Send' });

  await userEvent.click(send);
  await userEvent.type(screen.getByRole('textbox'), 'Hi');
  await userEvent.click(send);

  expect(model.send.mock.calls).toEqual([['Hi']]);
});

test('typing is possible before any call, and "Type instead" leads there', async () => {
  const { model } = showPanel();

  await userEvent.click(screen.getByRole('button', { name: 'Type instead' }));
  await userEvent.keyboard('Hello{Enter}');

  expect(model.send.mock.calls).toEqual([['Hello']]);
});

test('the input fits what the API takes, and phones show a key that sends', () => {
  showPanel();
  const input = screen.getByRole<HTMLTextAreaElement>('textbox');

  expect(input.maxLength).toBe(2000);
  expect(input.getAttribute('enterkeyhint')).toBe('send');
});
