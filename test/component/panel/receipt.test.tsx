import { act, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { TranscriptTurn } from '../../../shared/transcript/transcript.ts';
import type { Rating, RatingWay } from '../../../shared/voice/rating.ts';
import { createReceipt } from '../../../widget/panel/create-receipt.ts';
import { makeCallExtras } from './make-call-extras.ts';
import { makeCallPart } from './make-call-part.tsx';
import { showPanel } from './show-panel.tsx';

const turns: TranscriptTurn[] = [{ id: '1', speaker: 'genie', text: 'Hello!', final: true }];

test('stars are chosen by keyboard, words are optional, and the thanks get the focus', async () => {
  const { send } = showReceipt(async () => true);
  const user = userEvent.setup();

  screen.getByRole('radio', { name: '1 star' }).focus();
  await user.keyboard(' ');
  await user.click(screen.getByRole('radio', { name: '4 stars' }));
  await user.type(screen.getByRole('textbox', { name: /Anything to add/ }), '  Kind and quick ');
  await user.click(screen.getByRole('button', { name: 'Send rating' }));

  expect(send.mock.calls[0]?.[1]).toEqual({ stars: 4, comment: 'Kind and quick' });
  expect(screen.getByText('Thank you for your rating.')).toBe(document.activeElement);
  expect(screen.queryByRole('radio')).toBeNull();
});

test('a rating that does not arrive can be sent again, and nothing typed is lost', async () => {
  const outcomes = [false, true];
  showReceipt(async () => outcomes.shift() ?? false);
  const user = userEvent.setup();
  await user.click(screen.getByRole('radio', { name: '2 stars' }));
  await user.type(screen.getByRole('textbox', { name: /Anything to add/ }), 'Slow');

  await user.click(screen.getByRole('button', { name: 'Send rating' }));
  expect(screen.getByRole('alert').textContent).toBe('It could not be sent. Please try again.');
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Anything to add/ }).value).toBe('Slow');
  await user.click(screen.getByRole('button', { name: 'Send rating' }));

  expect(screen.getByText('Thank you for your rating.')).toBeTruthy();
});

test('nobody is asked to rate where nobody wants to know', () => {
  showPanel({ session: { status: 'ended', reason: 'visitor-ended', durationMs: 5_000 }, turns });

  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.getByRole('button', { name: 'Call again' })).toBeTruthy();
});

test('the transcript is copied as text, and where that is forbidden it is said', async () => {
  showReceipt(async () => true);
  const user = userEvent.setup();

  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await navigator.clipboard.readText()).toMatch(/^Sunny Dental · .*\n\nSunny Dental: Hello!\n\n$/);
  expect(screen.getByText('Copied.')).toBeTruthy();

  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'));
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(screen.getByText(/could not be copied/)).toBeTruthy();
});

test('a call in which nothing was said leaves nothing to save', () => {
  showPanel({ session: { status: 'ended', reason: 'visitor-ended', durationMs: 0 } });

  expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull();
});

function showReceipt(answer: () => Promise<boolean>) {
  const send = vi.fn<(way: RatingWay, rating: Rating) => Promise<boolean>>(answer);
  const receipt = createReceipt(send);
  receipt.live(() => ({ url: 'https://api.test/rate', bodyOf: () => ({}) }));
  showPanel({
    session: { status: 'ended', reason: 'visitor-ended', durationMs: 5_000 },
    turns,
    callPart: makeCallPart(makeCallExtras({ receipt })),
  });
  return { send };
}

test('the next call takes the receipt away', async () => {
  const { model } = showPanel({
    session: { status: 'ended', reason: 'visitor-ended', durationMs: 5_000 },
    turns,
  });

  await act(() => {
    model.session.value = { status: 'connecting', stage: 'line', input: 'text', startedAtMs: 0 };
  });

  expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull();
});
