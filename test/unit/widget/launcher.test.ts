// @vitest-environment jsdom
import { getByRole } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { EmbedState } from '../../../widget/embed-state.ts';
import { createLauncher, renderLauncher } from '../../../widget/launcher.ts';
import { lateLauncherTexts } from '../../../widget/late-launcher-texts.ts';
import { DEFAULT_OPTIONS, type WidgetOptions } from '../../../widget/options.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = '';
});

function show(options: Partial<WidgetOptions> = {}, state: Partial<EmbedState> = {}) {
  const launcher = createLauncher();
  document.body.append(launcher);
  renderLauncher(launcher, {
    options: { ...DEFAULT_OPTIONS, genie: 'sunny-dental', ...options },
    status: 'open',
    answer: undefined,
    panel: 'closed',
    activity: 'none',
    activityText: '',
    waiting: [],
    ...state,
  });
  return launcher;
}

test('is a button that opens a dialog, named after the Genie', () => {
  const launcher = show({ name: 'Sunny Dental' });

  expect(getByRole(document.body, 'button', { name: 'Talk to Sunny Dental', expanded: false })).toBe(
    launcher,
  );
  expect(launcher.getAttribute('aria-haspopup')).toBe('dialog');
  expect(launcher.part.contains('launcher')).toBe(true);
});

test.each<[string, Partial<WidgetOptions>, Partial<EmbedState>]>([
  ['Talk to sunny-dental', {}, { status: '' }],
  ['Ask our team', { label: 'Ask our team', name: 'Sunny' }, {}],
  ['Save $5, ask ${us}', { label: 'Save $5, ask ${us}', name: 'Sunny' }, {}],
  ['Sunny is resting', { label: 'Ask our team', name: 'Sunny' }, { status: 'resting' }],
  [
    'Talk to Sunny, in a conversation',
    { name: 'Sunny' },
    { activity: 'live', activityText: ', in a conversation' },
  ],
  ['رحلة', { name: 'رحلة', lang: 'ar' }, {}],
  ['تحدث مع رحلة', { name: 'رحلة', lang: 'ar' }, { texts: lateLauncherTexts('ar')?.texts }],
  ['Talk to $& <b>', { name: '$& <b>' }, {}],
])('is called "%s"', (name, options, state) => {
  show(options, state);

  expect(getByRole(document.body, 'button', { name })).toBeTruthy();
});

test("speaks the page's language where nobody asks for another, as soon as it has the words", () => {
  document.documentElement.lang = 'ar-EG';

  expect(show({ name: 'Sunny' }).getAttribute('aria-label')).toBe('Sunny');
  expect(show({ name: 'Sunny' }, { texts: lateLauncherTexts('')?.texts }).lang).toBe('ar');
  expect(show({ name: 'Sunny', lang: 'en' }).lang).toBe('en');
});

test('a language that nobody has written yet has no words of its own', () => {
  expect(lateLauncherTexts('eo')).toBeUndefined();
});

test('shows its label only where the page wants it', () => {
  expect(show({ label: 'Ask us' }).textContent).toBe('');
  expect(show({ label: 'Ask us', showLabel: true }).textContent).toBe('Ask us');
});

test('gives way to an inline panel, to the page’s own button, and where there is no Genie', () => {
  expect(show().hidden).toBe(false);
  expect(show({ mode: 'inline' }).hidden).toBe(true);
  expect(show({ trigger: '#talk' }).hidden).toBe(true);
  expect(show({}, { status: 'absent' }).hidden).toBe(true);
});

test('shows a picture', () => {
  const [, picture] = show({ avatar: 'https://img.example/a.png?b=%22' })
    .children as unknown as HTMLElement[];

  expect(picture?.style.backgroundImage).toBe('url("https://img.example/a.png?b=%22")');
});
