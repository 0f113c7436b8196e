import { expect, test } from 'vitest';
import { tabStorage } from '../../../shared/storage/safe-storage.ts';

test('what is written can be read, until it is taken away', () => {
  const kept = new Map<string, string>();
  const storage = tabStorage(
    () =>
      ({
        getItem: (key) => kept.get(key) ?? null,
        setItem: (key, value) => void kept.set(key, value),
        removeItem: (key) => void kept.delete(key),
      }) as Storage,
  );

  storage.write('a', '1');
  expect(storage.read('a')).toBe('1');
  storage.write('a', undefined);
  expect(storage.read('a')).toBeUndefined();
});

test('where the browser forbids storage, nothing is kept and nothing is thrown', () => {
  const storage = tabStorage(() => {
    throw new DOMException('denied', 'SecurityError');
  });

  storage.write('a', '1');
  storage.write('a', undefined);

  expect(storage.read('a')).toBeUndefined();
});
