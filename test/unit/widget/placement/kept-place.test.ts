import { expect, test } from 'vitest';
import { keepPlace, readKeptPlace } from '../../../../widget/placement/kept-place.ts';

function makeStorage(text?: string) {
  const kept = new Map(text === undefined ? [] : [['genie:place', text]]);
  return {
    read: (key: string) => kept.get(key),
    write: (key: string, value: string | undefined) => void (value && kept.set(key, value)),
  };
}

test('what is kept is read back', () => {
  const storage = makeStorage();
  expect(readKeptPlace(storage)).toEqual({ position: undefined, dismissed: [] });

  keepPlace(storage, { dismissed: ['sunny-dental'] });
  expect(readKeptPlace(storage)).toEqual({ position: undefined, dismissed: ['sunny-dental'] });
  keepPlace(storage, { position: 'top-end', dismissed: [] });
  expect(readKeptPlace(storage)).toEqual({ position: 'top-end', dismissed: [] });
});

test('a corner that there is not is none', () => {
  expect(readKeptPlace(makeStorage('middle x')).position).toBeUndefined();
});
