import { act, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { makeGenie, open } from './make-panel-model.ts';
import { showPanel } from './show-panel.tsx';

const isPrivate = { status: 'private', genieName: 'VIP Concierge', link: 'none' } as const;

test('an open Genie introduces itself', () => {
  showPanel();

  expect(screen.getByRole('dialog', { name: 'Sunny Dental' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Sunny Dental' })).toBeTruthy();
  expect(screen.getByText('Hi! Ask me about treatments, prices or opening hours.')).toBeTruthy();
  expect(screen.getByText('Health')).toBeTruthy();
});

test('the files of a call load once the pointer is on the way in, and not for the focus that opening puts there', async () => {
  const { model } = showPanel();
  const start = screen.getByRole('button', { name: 'Start talking' });

  start.focus();
  expect(model.prepare).not.toHaveBeenCalled();
  await userEvent.hover(start);

  expect(model.prepare).toHaveBeenCalledOnce();
  expect(model.begin).not.toHaveBeenCalled();
});

test('links of the Genie tell its owner nothing and cannot reach the page', () => {
  showPanel();

  const prices = screen.getByRole<HTMLAnchorElement>('link', { name: 'Prices (opens in a new tab)' });
  const call = screen.getByRole<HTMLAnchorElement>('link', { name: 'Call us' });
  expect(prices.rel).toBe('noopener noreferrer nofollow ugc');
  expect(prices.getAttribute('referrerpolicy')).toBe('no-referrer');
  expect([prices.target, call.target]).toEqual(['_blank', '']);
});

test('a picture that does not load gives way to the initial', async () => {
  const { container } = showPanel({ options: { avatar: 'https://pictures.example/a.png' } });

  await act(() => {
    container.querySelector('img')?.dispatchEvent(new Event('error'));
  });

  expect(container.querySelector('.face')?.textContent).toBe('S');
});

test('a picture with an address that is not safe is not asked for', () => {
  const { container } = showPanel({ options: { avatar: 'javascript:alert(1)' } });

  expect(container.querySelector('img')).toBeNull();
});

test('a question that the Genie suggests is sent as if it were typed', async () => {
  const settings = { starter_questions: ['How much is a cleaning?', 'متى تفتحون؟'], language: 'en' };
  const { model } = showPanel({ welcome: open({ settings }) });

  expect(screen.getByRole('button', { name: 'متى تفتحون؟' }).dir).toBe('auto');
  await userEvent.click(screen.getByRole('button', { name: 'How much is a cleaning?' }));
  expect(model.send.mock.calls).toEqual([['How much is a cleaning?']]);
});

test('a Genie without suggestions shows no empty list of them', () => {
  const { container } = showPanel();

  expect(container.querySelector('.starters')).toBeNull();
});

test('a resting Genie says so, and still shows its links', () => {
  showPanel({ welcome: { status: 'resting', genie: makeGenie({ name: 'Closed Shop' }) } });

  expect(screen.getByRole('heading', { name: 'Closed Shop is taking a break' })).toBeTruthy();
  expect(screen.getByRole('link', { name: /Prices/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Start talking' })).toBeNull();
});

test('the gate takes an address and says what happens next', async () => {
  const { model } = showPanel({ welcome: isPrivate });
  expect(screen.getByRole('dialog', { name: 'VIP Concierge' }).textContent).toContain(
    'VIP Concierge’s owner',
  );

  await userEvent.type(screen.getByRole('textbox', { name: 'Your e-mail address' }), 'a@example.com{Enter}');
  expect(model.requestAccess.mock.calls).toEqual([['a@example.com']]);

  await act(() => {
    model.request.value = { status: 'sending' };
  });
  expect(screen.getByRole('button', { name: 'Asking…' }).ariaDisabled).toBe('true');

  await act(() => {
    model.request.value = { status: 'sent' };
  });
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Your request is on its way' }));
  expect(screen.getByRole('status').textContent).toBe('Waiting for the owner');
});

test.each([
  ['invalid-email', /name@example\.com/],
  ['rate-limited', /wait a few minutes/],
  ['unreachable', /Check your internet/],
] as const)('a request refused for %s can be corrected', async (why, words) => {
  showPanel({ welcome: isPrivate, accessRequest: { status: 'refused', why } });

  const email = screen.getByRole('textbox');
  expect(screen.getByRole('alert').textContent).toMatch(words);
  expect(email.getAttribute('aria-invalid')).toBe(String(why === 'invalid-email'));
  expect(screen.getByRole('button', { name: 'Ask for access' })).toBeTruthy();
});

test('a link that opens nothing says so, not why, and how to ask again', () => {
  showPanel({ welcome: { ...isPrivate, link: 'refused' } });

  expect(screen.getByRole('heading', { name: 'This link no longer works' })).toBeTruthy();
  expect(screen.getByText(/too old or used up/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Ask for access' })).toBeTruthy();
});

test('a link that was not used yet waits for the visitor', async () => {
  const { model } = showPanel({ welcome: { ...isPrivate, link: 'held' } });

  await userEvent.click(screen.getByRole('button', { name: 'Open VIP Concierge' }));

  expect(model.retry).toHaveBeenCalledOnce();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test.each([
  [true, 1],
  [false, 0],
])('an answer lost after a grant was sent (%s) says what trying again may cost', (mayHaveSpent, times) => {
  showPanel({
    welcome: { status: 'unreachable', code: 'TIMEOUT', retryAfterMs: undefined, mayHaveSpent },
  });

  expect(screen.queryAllByText(/may count as one more use/)).toHaveLength(times);
});

test('nobody behind the address is said plainly', () => {
  showPanel({ welcome: { status: 'absent' }, layout: 'page' });

  expect(screen.getByRole('alert').textContent).toContain('There is no Genie here');
});

test('an API that does not answer can be asked again', async () => {
  const { model } = showPanel({
    welcome: {
      status: 'unreachable',
      code: 'RATE_LIMIT_EXCEEDED',
      retryAfterMs: 90_000,
      mayHaveSpent: false,
    },
  });

  expect(screen.getByRole('alert').textContent).toContain('in about 90 seconds');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

  expect(model.retry).toHaveBeenCalledOnce();
});

test('while loading there is a shape and a word, nothing to press by mistake', async () => {
  const { model } = showPanel({ welcome: { status: 'loading' } });

  expect(screen.getByRole('dialog', { name: 'Loading…' }).ariaBusy).toBe('true');
  expect(screen.getAllByRole('button').map((button) => button.ariaLabel)).toEqual(['Close']);

  await act(() => {
    model.welcome.value = open();
  });
  expect(screen.getByRole('dialog', { name: 'Sunny Dental' }).ariaBusy).toBe('false');
});
