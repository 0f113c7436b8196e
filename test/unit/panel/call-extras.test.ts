import { signal } from '@preact/signals-core';
import { expect, test, vi } from 'vitest';
import { tabStorage } from '../../../shared/storage/safe-storage.ts';
import { followAttributes } from '../../../shared/voice/follow-attributes.ts';
import type { Rating, RatingWay } from '../../../shared/voice/rating.ts';
import { createCallLanguage } from '../../../widget/panel/create-call-language.ts';
import { createCaptionChoice } from '../../../widget/panel/create-caption-choice.ts';
import { createReceipt } from '../../../widget/panel/create-receipt.ts';

test('captions are on and of normal size until the visitor changes that, and only then something is kept', () => {
  const { kept, storage } = fakeStorage();
  const captions = createCaptionChoice(storage);
  expect(captions.now.value).toEqual({ isOn: true, size: 'normal' });
  expect(kept.size).toBe(0);

  captions.change({ isOn: false });
  captions.change({ size: 'largest' });

  expect(createCaptionChoice(storage).now.value).toEqual({ isOn: false, size: 'largest' });
});

test.each(['', 'nonsense', '{"isOn":"no","size":"huge"}', '[]'])(
  'what somebody else kept (%j) is no choice',
  (value) => {
    const { kept, storage } = fakeStorage();
    kept.set('genie.captions', value);

    expect(createCaptionChoice(storage).now.value).toEqual({ isOn: true, size: 'normal' });
  },
);

test.each([
  ['the panel’s language, whatever its region', ['ar-JO', 'en'], 'ar', 'en', 'ar-JO'],
  ['the Genie’s own where it does not speak the panel’s', ['ar', 'fr'], 'fr', 'en', 'fr'],
  ['the first where nothing else is said', ['de', 'fr'], '', 'en', 'de'],
])('the call is in %s', (_story, languages, language, panel, expected) => {
  const chosen = createCallLanguage(() => ({ language, languages }));

  chosen.panelSpeaks(panel === 'en' && expected.startsWith('ar') ? 'ar' : panel);

  expect(chosen.now.value).toBe(expected);
});

test('the visitor’s choice counts, among what the Genie speaks', () => {
  const language = createCallLanguage(() => ({ language: 'ar', languages: ['ar', 'en', 'en'] }));
  language.panelSpeaks('ar');
  expect(language.choices()).toEqual(['ar', 'en']);

  language.choose('en');
  expect(language.now.value).toBe('en');
  language.choose('xx');
  expect(language.now.value).toBe('ar');
});

test.each([[[]], [['en']], [['en', 'not a tag']]])('with %j there is nothing to choose', (languages) => {
  const language = createCallLanguage(() => ({ language: 'en', languages }));

  expect(language.choices()).toEqual([]);
  expect(language.now.value).toBeUndefined();
});

test('a call is rated once it was live, once, and again only where it did not arrive', async () => {
  const outcomes = [false, true];
  const send = vi.fn<(way: RatingWay, rating: Rating) => Promise<boolean>>(
    async () => outcomes.shift() ?? true,
  );
  const receipt = createReceipt(send);
  receipt.begin();
  await receipt.rate({ stars: 5, comment: '' });
  expect(send).not.toHaveBeenCalled();

  receipt.live(() => WAY);
  await receipt.rate({ stars: 4, comment: 'good' });
  expect(receipt.rating.value).toBe('failed');
  await receipt.rate({ stars: 4, comment: 'good' });
  expect(receipt.rating.value).toBe('sent');
  await receipt.rate({ stars: 1, comment: '' });

  expect(send.mock.calls.map(([, rating]) => rating.stars)).toEqual([4, 4]);
});

test('nobody is asked for a rating where nobody wants it, and the next call is not the one before', async () => {
  const late = Promise.withResolvers<boolean>();
  const receipt = createReceipt(() => late.promise);
  receipt.live(() => undefined);
  expect(receipt.isAsked()).toBe(false);

  receipt.live(() => WAY);
  expect(receipt.isAsked()).toBe(true);
  const sending = receipt.rate({ stars: 5, comment: '' });
  receipt.begin();
  late.resolve(true);
  await sending;

  expect(receipt.rating.value).toBe('closed');
});

test('what the page says of its visitor in a call reaches the room, until the call is over', () => {
  const attributes = signal<Readonly<Record<string, string>>>({ plan: 'free' });
  const over = new AbortController();
  const setAttributes = vi.fn<(now: Readonly<Record<string, string>>) => void>();
  followAttributes(attributes, { setAttributes }, over.signal);
  expect(setAttributes).not.toHaveBeenCalled(); // they came with the token

  attributes.value = { plan: 'gold' };
  over.abort();
  attributes.value = { plan: 'none' };

  expect(setAttributes.mock.calls).toEqual([[{ plan: 'gold' }]]);
});

const WAY: RatingWay = { url: 'https://api.test/rate', bodyOf: () => ({}) };

function fakeStorage() {
  const kept = new Map<string, string>();
  const storage = tabStorage(() =>
    Object.assign(Object.create(null) as Storage, {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    }),
  );
  return { kept, storage };
}
