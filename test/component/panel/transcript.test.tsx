import { act, fireEvent, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { TranscriptTurn } from '../../../shared/transcript/transcript.ts';
import { live, open } from './make-panel-model.ts';
import { showPanel } from './show-panel.tsx';

const turn = (id: string, speaker: TranscriptTurn['speaker'], text: string, final = true) => ({
  id,
  speaker,
  text,
  final,
});

test('both sides are shown with who said it', () => {
  showPanel({ session: live, turns: [turn('1', 'genie', 'Hello!'), turn('2', 'visitor', 'Hi there')] });

  const turns = [...screen.getByRole('log').querySelectorAll('[part=turn]')];
  expect(turns.map((each) => each.textContent)).toEqual(['Sunny DentalHello!', 'YouHi there']);
});

test('captions are announced once, when they are final', async () => {
  const { model } = showPanel({ session: live });
  const log = screen.getByRole('log');
  const announced: string[] = [];
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node instanceof Element && !node.closest('[aria-hidden=true]'))
          announced.push(node.textContent ?? '');
  }).observe(log, { childList: true, subtree: true });
  const show = (...turns: TranscriptTurn[]) =>
    act(() => {
      model.turns.value = turns;
    });

  await show(turn('1', 'genie', 'Good', false));
  await show(turn('1', 'genie', 'Good morning', false));
  await show(turn('1', 'genie', 'Good morning!'));
  await show(turn('1', 'genie', 'Good morning!'), turn('2', 'visitor', 'Hel', false));

  expect(log.getAttribute('aria-live')).toBe('polite');
  expect(log.getAttribute('aria-relevant')).toBe('additions');
  expect(announced).toEqual(['Sunny DentalGood morning!']);
  expect(log.textContent).toContain('Hel'); // shown all the same
});

test('each turn finds its own direction and says its language', () => {
  showPanel({
    welcome: open({ settings: { language: 'ar' } }),
    session: live,
    turns: [turn('1', 'genie', 'أهلاً')],
  });

  const words = screen.getByText('أهلاً');
  expect(words.dir).toBe('auto');
  expect(words.lang).toBe('ar');
});

test('what a caption says is text, whatever it looks like', () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const { container } = showPanel({ session: live, turns: [turn('1', 'genie', hostile)] });

  expect(screen.getByText(hostile)).toBeTruthy();
  expect(container.querySelector('img')).toBeNull();
});

test('who has scrolled up stays there, and is told how much is new', async () => {
  const first = [turn('1', 'genie', 'One'), turn('2', 'visitor', 'Two')];
  const { model } = showPanel({ session: live, turns: first });
  const log = layOut(screen.getByRole('log'), { scrollHeight: 1000, clientHeight: 200 });
  log.scrollTop = 100;
  fireEvent.scroll(log);

  await act(() => {
    model.turns.value = [...first, turn('3', 'genie', 'Three'), turn('4', 'genie', 'Four', false)];
  });
  expect(log.scrollTop).toBe(100);

  await userEvent.click(screen.getByRole('button', { name: '2 new messages' }));
  fireEvent.scroll(log);
  await act(() => {});

  expect(log.scrollTop).toBe(1000);
  expect(screen.queryByRole('button', { name: /new message/ })).toBeNull();
});

test('who is at the end stays at the end', async () => {
  const { model } = showPanel({ session: live });
  const log = layOut(screen.getByRole('log'), { scrollHeight: 1000, clientHeight: 200 });

  await act(() => {
    model.turns.value = [turn('1', 'genie', 'One')];
  });

  expect(log.scrollTop).toBe(1000);
});

test('the transcript can still be read when the call is over', () => {
  showPanel({
    session: { status: 'ended', reason: 'agent-ended', durationMs: 1000 },
    turns: [turn('1', 'genie', 'Goodbye!')],
  });

  expect(within(screen.getByRole('log')).getByText('Goodbye!')).toBeTruthy();
});

/** jsdom knows no sizes. */
function layOut(element: HTMLElement, sizes: { scrollHeight: number; clientHeight: number }): HTMLElement {
  for (const [name, value] of Object.entries(sizes)) Object.defineProperty(element, name, { value });
  return element;
}
