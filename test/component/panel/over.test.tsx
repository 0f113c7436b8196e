import { readFileSync } from 'node:fs';
import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { callEn } from '../../../shared/messages/call/call-en.ts';
import type { BudgetFailure, EndReason, FailureCode } from '../../../shared/voice/session-end.ts';
import { showPanel } from './show-panel.tsx';

const failures: Record<
  Exclude<FailureCode, BudgetFailure>,
  [title: string, nextStep: RegExp, ...buttons: string[]]
> = {
  'microphone-denied': ['The microphone is not allowed', /^Allow it/, 'Try again', 'Type instead'],
  'microphone-dismissed': [
    'The microphone question was closed',
    /Choose “Allow”/,
    'Try again',
    'Type instead',
  ],
  'microphone-blocked': [
    'This page does not let us use the microphone',
    /still type.*its own tab/,
    'Type instead',
  ],
  'microphone-insecure': ['The microphone needs a secure page', /still type.*https/, 'Type instead'],
  'microphone-sandboxed': [
    'The frame around this page keeps the microphone shut',
    /still type.*its own tab/,
    'Type instead',
  ],
  'microphone-off-in-system': [
    'Your device keeps the microphone from this browser',
    /^Open your system’s privacy settings/,
    'Try again',
    'Type instead',
  ],
  'microphone-missing': ['No microphone was found', /^Plug one in/, 'Try again', 'Type instead'],
  'microphone-busy': ['The microphone is in use', /^Close the other app/, 'Try again', 'Type instead'],
  'no-voice': ['Sunny Dental cannot take calls yet', /come back later/],
  'agent-locked': ['Sunny Dental does not take calls from this page', /owner has to allow/],
  'not-allowed': ['Sunny Dental is not available any more', /Reload the page/, 'Try again'],
  'rate-limited': ['Too many calls right now', /wait a moment/, 'Try again'],
  'api-unreachable': ['We got no answer', /Check your internet/, 'Try again'],
  'engine-unavailable': ['The call could not be set up', /Check your internet.*reload the page/, 'Try again'],
  'unsupported-browser': ['This browser cannot make calls', /^Update it/],
  'voice-unreachable': ['The voice service cannot be reached', /another network/, 'Try again'],
  'voice-refused': ['The voice service did not let you in', /wait a moment/, 'Try again'],
  'calls-blocked': ['Your browser or network blocks calls', /another network/, 'Try again'],
  'agent-absent': ['Sunny Dental did not pick up', /try again/, 'Try again'],
  internal: ['Something went wrong', /try again/, 'Try again'],
};

test.each(Object.entries(failures))('%s is said in words, with what to do', (code, expected) => {
  const [title, nextStep, ...buttons] = expected;
  const { container } = showPanel({
    session: { status: 'failed', code: code as FailureCode, retryAfterMs: undefined },
  });

  const alert = screen.getByRole('alert');
  expect(alert.querySelector('h3')?.textContent).toBe(title);
  expect(alert.querySelector('p')?.textContent).toMatch(nextStep);
  const actions = [...container.querySelectorAll('.actions button')].map((button) => button.textContent);
  expect(actions).toEqual(buttons);
  expect(screen.queryByRole('textbox') !== null).toBe(buttons.includes('Type instead'));
});

test('trying again begins anew, typing agrees to text', async () => {
  const { model } = showPanel({
    session: { status: 'failed', code: 'microphone-denied', retryAfterMs: undefined },
  });

  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await userEvent.click(screen.getByRole('button', { name: 'Type instead' }));

  expect(model.begin).toHaveBeenCalledOnce();
  expect(model.agree.mock.calls).toEqual([['text']]);
});

test('where calls cannot get through, lines cannot either: the Genie’s own links are offered', () => {
  showPanel({ session: { status: 'failed', code: 'calls-blocked', retryAfterMs: undefined } });

  expect(screen.queryByRole('textbox')).toBeNull();
  const [, list] = screen.getAllByRole('list', { name: 'Links from Sunny Dental' }); // the first is the head's, unseen in this phase
  const addresses = [...(list?.querySelectorAll('a') ?? [])].map(({ href }) => href);
  expect(addresses).toEqual(['https://sunny.example/prices', 'tel:+123456']);
});

test('how long the server asks to wait is said', () => {
  showPanel({ session: { status: 'failed', code: 'rate-limited', retryAfterMs: 30_000 } });

  expect(screen.getByRole('alert').textContent).toContain('It is open again in about 30 seconds.');
});

const endings: Record<EndReason, [sentence: RegExp, isFailure: boolean]> = {
  'visitor-ended': [/^You ended the call/, false],
  'agent-ended': [/^Sunny Dental ended the call/, false],
  'agent-failed': [/had a problem/, true],
  'continued-elsewhere': [/another window/, false],
  'time-limit': [/longest time/, false],
  idle: [/Nobody said anything/, false],
  removed: [/Sunny Dental’s owner/, false],
  'server-shutdown': [/is restarting/, true],
  'connection-lost': [/Check your internet/, true],
  'microphone-revoked': [/took the microphone back/, false],
  'page-left': [/page was left/, false],
};

test.each(Object.entries(endings))('an end by %s is explained', async (reason, [sentence, isFailure]) => {
  const { model } = showPanel({
    session: { status: 'ended', reason: reason as EndReason, durationMs: 83_000 },
  });

  expect(screen.getByRole('heading', { level: 3 }).textContent).toMatch(sentence);
  expect(screen.getByText('It lasted 83 seconds.')).toBeTruthy();
  expect(screen.queryByRole('alert') !== null).toBe(isFailure);

  await userEvent.click(screen.getByRole('button', { name: 'Call again' }));
  expect(model.begin).toHaveBeenCalledOnce();
});

test('the README names every end and every failure that a site may hear of', () => {
  const readme = readFileSync('README.md', 'utf8');
  const told = /exactly one of `genie:session-ended` \((.*?)\) and `genie:session-failed`\s\((.*?)\)/s.exec(
    readme,
  );
  const [reasons, codes] = [told?.[1], told?.[2]?.replaceAll('`-', '`microphone-')].map(namesIn);

  expect(reasons).toEqual(Object.keys(endings).toSorted());
  expect(codes).toEqual([...Object.keys(failures), ...BUDGET_FAILURES].toSorted());
});

const BUDGET_FAILURES = Object.keys(callEn.lifecycle.closed(''));

/** What stands between backquotes. */
function namesIn(text = ''): string[] {
  return [...text.matchAll(/`([a-z-]+)`/g)].map(([, name = '']) => name).toSorted();
}
